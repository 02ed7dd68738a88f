package nl.wijkverband.gateway.dossier;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A referral letter; all that the receiver of a sent referral sees of a case. */
@Controller
class ReferralPage {
  private final Dossiers dossiers;

  ReferralPage(Dossiers dossiers) {
    this.dossiers = dossiers;
  }

  @GetMapping("/dossiers/{caseId}/verwijzingen/{referralId}")
  String letter(@PathVariable UUID caseId, @PathVariable UUID referralId, Model model) {
    model.addAttribute("caseId", caseId);
    model.addAttribute("referral", dossiers.referral(caseId, referralId));
    return "dossier/referral";
  }
}
