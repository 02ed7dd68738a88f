package nl.wijkverband.gateway.ownpage;

import java.util.UUID;
import nl.wijkverband.gateway.dossier.CaseList;
import nl.wijkverband.gateway.dossier.CaseView;
import nl.wijkverband.gateway.dossier.Dossiers;
import nl.wijkverband.gateway.dossier.ScoreCourse;
import nl.wijkverband.gateway.services.NotForThisRole;
import nl.wijkverband.gateway.session.SignedIn;
import nl.wijkverband.vocabulary.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What the patient reads about the own care; nothing of what professionals fill in. */
@Controller
class OwnPage {
  private final Dossiers dossiers;

  OwnPage(Dossiers dossiers) {
    this.dossiers = dossiers;
  }

  @GetMapping("/mijn")
  String first(SignedIn me, Model model) {
    CaseList cases = own(me);
    if (cases.items().isEmpty()) {
      return "ownpage/nothing";
    }
    return show(cases.items().getFirst().caseId(), cases, model, "ownpage/page");
  }

  @GetMapping("/mijn/{caseId}")
  String page(@PathVariable UUID caseId, SignedIn me, Model model) {
    return show(caseId, own(me), model, "ownpage/page");
  }

  @GetMapping("/mijn/{caseId}/vers")
  String fresh(@PathVariable UUID caseId, SignedIn me, Model model) {
    return show(caseId, own(me), model, "ownpage/fresh");
  }

  private String show(UUID caseId, CaseList cases, Model model, String template) {
    CaseView dossier = dossiers.read(caseId);
    model.addAttribute("caseId", caseId);
    model.addAttribute("cases", cases.items());
    model.addAttribute("dossier", dossier);
    model.addAttribute("course", ScoreCourse.of(dossier.healthScores()));
    return template;
  }

  private CaseList own(SignedIn me) {
    if (me.role() != Role.PATIENT) {
      throw new NotForThisRole();
    }
    return dossiers.list(0);
  }
}
