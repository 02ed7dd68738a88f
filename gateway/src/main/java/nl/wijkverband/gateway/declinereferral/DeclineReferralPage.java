package nl.wijkverband.gateway.declinereferral;

import java.util.UUID;
import nl.wijkverband.gateway.command.Panel;
import nl.wijkverband.gateway.command.Screen;
import nl.wijkverband.gateway.dossier.Dossiers;
import nl.wijkverband.gateway.services.Service;
import nl.wijkverband.gateway.words.Days;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The receiver declines a referral, with the reason. */
@Controller
@RequestMapping("/dossiers/{caseId}/verwijzingen/{referralId}/afwijzen")
class DeclineReferralPage {
  private final Panel panel;
  private final Dossiers dossiers;
  private final Days days;

  DeclineReferralPage(Panel panel, Dossiers dossiers, Days days) {
    this.panel = panel;
    this.dossiers = dossiers;
    this.days = days;
  }

  @GetMapping
  ModelAndView open(@PathVariable UUID caseId, @PathVariable UUID referralId) {
    return panel.open(
        screen(caseId, referralId), new DeclineReferralForm(null, days.today().toString()));
  }

  @PostMapping
  ModelAndView decline(
      @PathVariable UUID caseId, @PathVariable UUID referralId, DeclineReferralForm form) {
    return panel.send(
        screen(caseId, referralId),
        form,
        Service.INTAKE,
        "/v1/cases/" + caseId + "/referrals/" + referralId + "/refusal",
        form.body(),
        null,
        id -> "/");
  }

  private Screen screen(UUID caseId, UUID referralId) {
    return Screen.of("declinereferral", "/dossiers/" + caseId + "/verwijzingen/" + referralId)
        .with("referral", () -> dossiers.referral(caseId, referralId));
  }
}
