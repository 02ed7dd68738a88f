package nl.wijkverband.gateway.dossier;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The reader's cases. */
@Controller
class DossierListPage {
  private final Dossiers dossiers;

  DossierListPage(Dossiers dossiers) {
    this.dossiers = dossiers;
  }

  @GetMapping("/dossiers")
  String list(@RequestParam(defaultValue = "0") int pagina, Model model) {
    model.addAttribute("cases", dossiers.list(Math.max(pagina, 0)));
    return "dossier/list";
  }
}
