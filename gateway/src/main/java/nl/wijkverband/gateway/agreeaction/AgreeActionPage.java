package nl.wijkverband.gateway.agreeaction;

import java.util.UUID;
import nl.wijkverband.gateway.command.Panel;
import nl.wijkverband.gateway.command.Screen;
import nl.wijkverband.gateway.dossier.Dossiers;
import nl.wijkverband.gateway.practitioners.Practitioners;
import nl.wijkverband.gateway.services.Service;
import nl.wijkverband.gateway.session.SignedIn;
import nl.wijkverband.gateway.words.Days;
import org.springframework.stereotype.Controller;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Somebody takes something on in the MDO, with a date. */
@Controller
@RequestMapping("/dossiers/{caseId}/mdo/{submissionId}/acties/nieuw")
class AgreeActionPage {
  private final Panel panel;
  private final Dossiers dossiers;
  private final Practitioners practitioners;
  private final Days days;

  AgreeActionPage(Panel panel, Dossiers dossiers, Practitioners practitioners, Days days) {
    this.panel = panel;
    this.dossiers = dossiers;
    this.practitioners = practitioners;
    this.days = days;
  }

  @GetMapping
  ModelAndView open(@PathVariable UUID caseId, @PathVariable UUID submissionId, SignedIn me) {
    return panel.open(
        screen(caseId, submissionId, me),
        new AgreeActionForm(null, null, null, days.today().toString()));
  }

  @PostMapping
  ModelAndView agree(
      @PathVariable UUID caseId,
      @PathVariable UUID submissionId,
      AgreeActionForm form,
      SignedIn me) {
    return panel.send(
        screen(caseId, submissionId, me),
        form,
        Service.MDO_CASEWORK,
        "/v1/cases/" + caseId + "/submissions/" + submissionId + "/actions",
        form.body(practitioners.find(me.wijk(), form.owner()).orElse(null)));
  }

  private Screen screen(UUID caseId, UUID submissionId, SignedIn me) {
    var dossier = SingletonSupplier.of(() -> dossiers.read(caseId));
    return Screen.of("agreeaction", "/dossiers/" + caseId + "/mdo/" + submissionId)
        .with("dossier", dossier)
        .with("submission", () -> dossier.obtain().submission(submissionId))
        .with("people", () -> dossier.obtain().members());
  }
}
