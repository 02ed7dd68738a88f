package nl.wijkverband.gateway.today;

import nl.wijkverband.gateway.dossier.Dossiers;
import nl.wijkverband.gateway.session.SignedIn;
import nl.wijkverband.vocabulary.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Vandaag: what is asked of me, and who comes today. A coordinator starts with the wijk, a
 * consultant with the meetings.
 */
@Controller
class TodayPage {
  private final Dossiers dossiers;

  TodayPage(Dossiers dossiers) {
    this.dossiers = dossiers;
  }

  @GetMapping("/")
  String page(SignedIn me, Model model) {
    if (me.role() == Role.COORDINATOR) {
      return "redirect:/wijk";
    }
    if (me.role() == Role.CONSULTANT) {
      return "redirect:/mdo";
    }
    model.addAttribute("today", dossiers.today());
    return "today/page";
  }

  @GetMapping("/vandaag/vers")
  String fresh(Model model) {
    model.addAttribute("today", dossiers.today());
    return "today/fresh";
  }
}
