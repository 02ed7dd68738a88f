package nl.wijkverband.gateway.answeradvice;

import java.util.UUID;
import nl.wijkverband.gateway.command.Panel;
import nl.wijkverband.gateway.command.Screen;
import nl.wijkverband.gateway.dossier.Dossiers;
import nl.wijkverband.gateway.services.Service;
import nl.wijkverband.gateway.words.Days;
import org.springframework.stereotype.Controller;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The advice was put to the patient, who chose. */
@Controller
@RequestMapping("/dossiers/{caseId}/mdo/{submissionId}/antwoord")
class AnswerAdvicePage {
  private final Panel panel;
  private final Dossiers dossiers;
  private final Days days;

  AnswerAdvicePage(Panel panel, Dossiers dossiers, Days days) {
    this.panel = panel;
    this.dossiers = dossiers;
    this.days = days;
  }

  @GetMapping
  ModelAndView open(@PathVariable UUID caseId, @PathVariable UUID submissionId) {
    return panel.open(
        screen(caseId, submissionId), new AnswerAdviceForm(null, null, days.today().toString()));
  }

  @PostMapping
  ModelAndView answer(
      @PathVariable UUID caseId, @PathVariable UUID submissionId, AnswerAdviceForm form) {
    return panel.send(
        screen(caseId, submissionId),
        form,
        Service.MDO_CASEWORK,
        "/v1/cases/" + caseId + "/submissions/" + submissionId + "/answer",
        form.body());
  }

  private Screen screen(UUID caseId, UUID submissionId) {
    var dossier = SingletonSupplier.of(() -> dossiers.read(caseId));
    return Screen.of("answeradvice", "/dossiers/" + caseId)
        .with("dossier", dossier)
        .with("submission", () -> dossier.obtain().submission(submissionId));
  }
}
