package nl.wijkverband.gateway.meetings;

import java.time.Clock;
import java.util.UUID;
import nl.wijkverband.gateway.dossier.CaseView;
import nl.wijkverband.gateway.dossier.Dossiers;
import nl.wijkverband.gateway.dossier.ScoreCourse;
import nl.wijkverband.gateway.dossier.Timeline;
import nl.wijkverband.gateway.session.SignedIn;
import nl.wijkverband.vocabulary.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** One case in the MDO: what changed since the previous discussion, and the discussion itself. */
@Controller
@RequestMapping("/dossiers/{caseId}/mdo/{submissionId}")
class CasePage {
  private final Preparations preparations;
  private final Dossiers dossiers;
  private final Clock clock;

  CasePage(Preparations preparations, Dossiers dossiers, Clock clock) {
    this.preparations = preparations;
    this.dossiers = dossiers;
    this.clock = clock;
  }

  @GetMapping
  String page(
      @PathVariable UUID caseId, @PathVariable UUID submissionId, SignedIn me, Model model) {
    fill(caseId, submissionId, me, model);
    return "meetings/case";
  }

  @GetMapping("/vers")
  String fresh(
      @PathVariable UUID caseId, @PathVariable UUID submissionId, SignedIn me, Model model) {
    fill(caseId, submissionId, me, model);
    return "meetings/case-fresh";
  }

  private void fill(UUID caseId, UUID submissionId, SignedIn me, Model model) {
    CaseView dossier = dossiers.read(caseId);
    Preparation preparation = preparations.read(caseId);
    model.addAttribute("caseId", caseId);
    model.addAttribute("dossier", dossier);
    model.addAttribute("submission", dossier.submission(submissionId));
    model.addAttribute("prep", preparation);
    model.addAttribute("course", ScoreCourse.of(preparation.healthScores()));
    model.addAttribute("chair", me.role() == Role.MDO_CHAIR);
    model.addAttribute("lines", Timeline.lines(preparation.entries(), true, clock.instant()));
  }
}
