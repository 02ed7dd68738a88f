package nl.wijkverband.gateway.closediscussion;

import java.util.UUID;
import nl.wijkverband.gateway.command.Panel;
import nl.wijkverband.gateway.command.Screen;
import nl.wijkverband.gateway.dossier.Dossiers;
import nl.wijkverband.gateway.services.Service;
import org.springframework.stereotype.Controller;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The discussion ends with a round along everybody. */
@Controller
@RequestMapping("/dossiers/{caseId}/mdo/{submissionId}/afsluiten")
class CloseDiscussionPage {
  private final Panel panel;
  private final Dossiers dossiers;

  CloseDiscussionPage(Panel panel, Dossiers dossiers) {
    this.panel = panel;
    this.dossiers = dossiers;
  }

  @GetMapping
  ModelAndView open(@PathVariable UUID caseId, @PathVariable UUID submissionId) {
    return panel.open(screen(caseId, submissionId), new CloseDiscussionForm(null, null));
  }

  @PostMapping
  ModelAndView close(
      @PathVariable UUID caseId, @PathVariable UUID submissionId, CloseDiscussionForm form) {
    return panel.send(
        screen(caseId, submissionId),
        form,
        Service.MDO_CASEWORK,
        "/v1/cases/" + caseId + "/submissions/" + submissionId + "/closure",
        form.body(),
        null,
        id -> "/mdo" + (form.meetingId() == null ? "" : "/" + form.meetingId()));
  }

  private Screen screen(UUID caseId, UUID submissionId) {
    var dossier = SingletonSupplier.of(() -> dossiers.read(caseId));
    return Screen.of("closediscussion", "/dossiers/" + caseId + "/mdo/" + submissionId)
        .with("dossier", dossier)
        .with("submission", () -> dossier.obtain().submission(submissionId));
  }
}
