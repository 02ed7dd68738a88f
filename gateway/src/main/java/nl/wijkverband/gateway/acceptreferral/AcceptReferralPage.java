package nl.wijkverband.gateway.acceptreferral;

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

/** The receiver accepts a referral, and then sees the case. */
@Controller
@RequestMapping("/dossiers/{caseId}/verwijzingen/{referralId}/aannemen")
class AcceptReferralPage {
  private final Panel panel;
  private final Dossiers dossiers;
  private final Days days;

  AcceptReferralPage(Panel panel, Dossiers dossiers, Days days) {
    this.panel = panel;
    this.dossiers = dossiers;
    this.days = days;
  }

  @GetMapping
  ModelAndView open(@PathVariable UUID caseId, @PathVariable UUID referralId) {
    return panel.open(screen(caseId, referralId), new AcceptReferralForm(days.today().toString()));
  }

  @PostMapping
  ModelAndView accept(
      @PathVariable UUID caseId, @PathVariable UUID referralId, AcceptReferralForm form) {
    return panel.send(
        screen(caseId, referralId),
        form,
        Service.INTAKE,
        "/v1/cases/" + caseId + "/referrals/" + referralId + "/acceptance",
        form.body(),
        null,
        id -> "/dossiers/" + caseId);
  }

  private Screen screen(UUID caseId, UUID referralId) {
    return Screen.of("acceptreferral", "/dossiers/" + caseId + "/verwijzingen/" + referralId)
        .with("referral", () -> dossiers.referral(caseId, referralId));
  }
}
