package nl.wijkverband.gateway.assesseligibility;

import java.util.List;
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

/** Whether the programme is for this patient. */
@Controller
@RequestMapping("/dossiers/{caseId}/geschiktheid")
class AssessEligibilityPage {
  private final Panel panel;
  private final Dossiers dossiers;
  private final Days days;

  AssessEligibilityPage(Panel panel, Dossiers dossiers, Days days) {
    this.panel = panel;
    this.dossiers = dossiers;
    this.days = days;
  }

  @GetMapping
  ModelAndView open(@PathVariable UUID caseId) {
    return panel.open(
        screen(caseId),
        new AssessEligibilityForm(List.of(), List.of(), null, null, null, days.today().toString()));
  }

  @PostMapping
  ModelAndView assess(@PathVariable UUID caseId, AssessEligibilityForm form) {
    return panel.send(
        screen(caseId), form, Service.INTAKE, "/v1/cases/" + caseId + "/eligibility", form.body());
  }

  private Screen screen(UUID caseId) {
    return Screen.of("assesseligibility", "/dossiers/" + caseId)
        .with("dossier", () -> dossiers.read(caseId));
  }
}
