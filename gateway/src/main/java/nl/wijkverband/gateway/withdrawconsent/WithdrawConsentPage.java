package nl.wijkverband.gateway.withdrawconsent;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import nl.wijkverband.gateway.command.Panel;
import nl.wijkverband.gateway.command.Screen;
import nl.wijkverband.gateway.dossier.Dossiers;
import nl.wijkverband.gateway.services.NotThere;
import nl.wijkverband.gateway.services.Service;
import nl.wijkverband.gateway.words.Days;
import nl.wijkverband.vocabulary.ConsentPurpose;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The patient takes a consent back. */
@Controller
@RequestMapping("/dossiers/{caseId}/toestemming/{purpose}/intrekken")
class WithdrawConsentPage {
  private final Panel panel;
  private final Dossiers dossiers;
  private final Days days;

  WithdrawConsentPage(Panel panel, Dossiers dossiers, Days days) {
    this.panel = panel;
    this.dossiers = dossiers;
    this.days = days;
  }

  @GetMapping
  ModelAndView open(@PathVariable UUID caseId, @PathVariable String purpose) {
    return panel.open(
        screen(caseId, purpose), new WithdrawConsentForm(null, days.today().toString()));
  }

  @PostMapping
  ModelAndView withdraw(
      @PathVariable UUID caseId, @PathVariable String purpose, WithdrawConsentForm form) {
    return panel.send(
        screen(caseId, purpose),
        form,
        Service.INTAKE,
        "/v1/cases/" + caseId + "/consents/" + code(purpose) + "/withdrawal",
        form.body());
  }

  private Screen screen(UUID caseId, String purpose) {
    return Screen.of("withdrawconsent", "/dossiers/" + caseId)
        .with("purpose", () -> code(purpose))
        .with("dossier", () -> dossiers.read(caseId));
  }

  /** The purpose as the service calls it. */
  private static ConsentPurpose code(String slug) {
    return Arrays.stream(ConsentPurpose.values())
        .filter(each -> each.name().equals(slug.toUpperCase(Locale.ROOT).replace('-', '_')))
        .findFirst()
        .orElseThrow(NotThere::new);
  }
}
