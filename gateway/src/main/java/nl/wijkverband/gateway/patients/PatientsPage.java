package nl.wijkverband.gateway.patients;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Patients of the own practice: newest first, or one by burgerservicenummer. */
@Controller
class PatientsPage {
  private final Patients patients;

  PatientsPage(Patients patients) {
    this.patients = patients;
  }

  @GetMapping("/patienten")
  String list(@RequestParam(defaultValue = "0") int pagina, Model model) {
    model.addAttribute("patients", patients.list(Math.max(pagina, 0)));
    return "patients/page";
  }

  @PostMapping("/patienten/zoeken")
  String search(@RequestParam String bsn, Model model) {
    model.addAttribute("patients", patients.withBsn(bsn.replaceAll("\\s", "")));
    model.addAttribute("searched", true);
    return "patients/page";
  }

  /** Where somebody lands who reloads the outcome of a search. */
  @GetMapping("/patienten/zoeken")
  String searched() {
    return "redirect:/patienten";
  }
}
