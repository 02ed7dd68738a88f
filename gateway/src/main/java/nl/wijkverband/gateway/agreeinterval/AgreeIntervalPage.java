package nl.wijkverband.gateway.agreeinterval;

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

/** How often the patient and one practitioner see each other. */
@Controller
@RequestMapping("/dossiers/{caseId}/interval")
class AgreeIntervalPage {
  private final Panel panel;
  private final Dossiers dossiers;
  private final Days days;

  AgreeIntervalPage(Panel panel, Dossiers dossiers, Days days) {
    this.panel = panel;
    this.dossiers = dossiers;
    this.days = days;
  }

  @GetMapping
  ModelAndView open(@PathVariable UUID caseId) {
    return panel.open(
        screen(caseId), new AgreeIntervalForm(null, "4", "6", days.today().toString()));
  }

  @PostMapping
  ModelAndView agree(@PathVariable UUID caseId, AgreeIntervalForm form) {
    return panel.send(
        screen(caseId),
        form,
        Service.CARE_PLANS,
        "/v1/cases/" + caseId + "/intervals",
        form.body());
  }

  private Screen screen(UUID caseId) {
    return Screen.of("agreeinterval", "/dossiers/" + caseId)
        .with("dossier", () -> dossiers.read(caseId));
  }
}
