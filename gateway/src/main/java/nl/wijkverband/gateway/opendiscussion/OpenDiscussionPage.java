package nl.wijkverband.gateway.opendiscussion;

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

/** The discussion of a case in the MDO begins; it is about the history as it stands then. */
@Controller
@RequestMapping("/dossiers/{caseId}/mdo/{submissionId}/openen")
class OpenDiscussionPage {
  private final Panel panel;
  private final Dossiers dossiers;

  OpenDiscussionPage(Panel panel, Dossiers dossiers) {
    this.panel = panel;
    this.dossiers = dossiers;
  }

  @GetMapping
  ModelAndView open(@PathVariable UUID caseId, @PathVariable UUID submissionId) {
    return panel.open(screen(caseId, submissionId), new OpenDiscussionForm(null));
  }

  @PostMapping
  ModelAndView begin(
      @PathVariable UUID caseId, @PathVariable UUID submissionId, OpenDiscussionForm form) {
    return panel.send(
        screen(caseId, submissionId),
        form,
        Service.MDO_CASEWORK,
        "/v1/meetings/" + form.meetingId() + "/agenda/" + submissionId + "/discussion",
        form.body());
  }

  private Screen screen(UUID caseId, UUID submissionId) {
    var dossier = SingletonSupplier.of(() -> dossiers.read(caseId));
    return Screen.of("opendiscussion", "/dossiers/" + caseId + "/mdo/" + submissionId)
        .with("dossier", dossier)
        .with("submission", () -> dossier.obtain().submission(submissionId));
  }
}
