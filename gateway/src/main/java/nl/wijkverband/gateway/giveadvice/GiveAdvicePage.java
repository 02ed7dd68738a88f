package nl.wijkverband.gateway.giveadvice;

import java.util.UUID;
import nl.wijkverband.gateway.command.Panel;
import nl.wijkverband.gateway.command.Screen;
import nl.wijkverband.gateway.dossier.Advice;
import nl.wijkverband.gateway.dossier.Dossiers;
import nl.wijkverband.gateway.services.Service;
import nl.wijkverband.gateway.words.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The discussion and the advice of the MDO are written down while it is open. */
@Controller
@RequestMapping("/dossiers/{caseId}/mdo/{submissionId}/advies")
class GiveAdvicePage {
  private final Panel panel;
  private final Dossiers dossiers;
  private final Days days;

  GiveAdvicePage(Panel panel, Dossiers dossiers, Days days) {
    this.panel = panel;
    this.dossiers = dossiers;
    this.days = days;
  }

  @GetMapping
  ModelAndView open(@PathVariable UUID caseId, @PathVariable UUID submissionId) {
    Advice given = dossiers.read(caseId).submission(submissionId).advice();
    return panel.open(screen(caseId, submissionId), form(given));
  }

  @PostMapping
  ModelAndView give(
      @PathVariable UUID caseId, @PathVariable UUID submissionId, GiveAdviceForm form) {
    return panel.send(
        screen(caseId, submissionId),
        form,
        Service.MDO_CASEWORK,
        "/v1/cases/" + caseId + "/submissions/" + submissionId + "/advice",
        form.command());
  }

  private Screen screen(UUID caseId, UUID submissionId) {
    var dossier = SingletonSupplier.of(() -> dossiers.read(caseId));
    return Screen.of("giveadvice", "/dossiers/" + caseId + "/mdo/" + submissionId)
        .with("submission", () -> dossier.obtain().submission(submissionId));
  }

  /** What was written down before is there to be added to. */
  private GiveAdviceForm form(@Nullable Advice given) {
    String today = days.today().toString();
    return given == null
        ? new GiveAdviceForm(null, null, null, null, null, null, null, null, null, null, today)
        : new GiveAdviceForm(
            given.discussion(),
            given.body(),
            given.mind(),
            given.social(),
            given.society(),
            given.agreements(),
            given.policy(),
            given.practitioner(),
            given.collaboration(),
            given.organisation(),
            today);
  }
}
