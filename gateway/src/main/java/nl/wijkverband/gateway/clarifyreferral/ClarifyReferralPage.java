package nl.wijkverband.gateway.clarifyreferral;

import java.util.UUID;
import nl.wijkverband.gateway.command.Panel;
import nl.wijkverband.gateway.command.Screen;
import nl.wijkverband.gateway.dossier.Dossiers;
import nl.wijkverband.gateway.services.Service;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The sender answers the receiver's question. */
@Controller
@RequestMapping("/dossiers/{caseId}/verwijzingen/{referralId}/opheldering")
class ClarifyReferralPage {
  private final Panel panel;
  private final Dossiers dossiers;

  ClarifyReferralPage(Panel panel, Dossiers dossiers) {
    this.panel = panel;
    this.dossiers = dossiers;
  }

  @GetMapping
  ModelAndView open(@PathVariable UUID caseId, @PathVariable UUID referralId) {
    return panel.open(screen(caseId, referralId), new ClarifyReferralForm(null));
  }

  @PostMapping
  ModelAndView clarify(
      @PathVariable UUID caseId, @PathVariable UUID referralId, ClarifyReferralForm form) {
    return panel.send(
        screen(caseId, referralId),
        form,
        Service.INTAKE,
        "/v1/cases/" + caseId + "/referrals/" + referralId + "/clarification",
        form.body());
  }

  private Screen screen(UUID caseId, UUID referralId) {
    return Screen.of("clarifyreferral", "/dossiers/" + caseId + "/verwijzingen/" + referralId)
        .with("referral", () -> dossiers.referral(caseId, referralId));
  }
}
