package nl.wijkverband.gateway.dealwithacuterisk;

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

/** What was acute is dealt with, so that the path goes on. */
@Controller
@RequestMapping("/dossiers/{caseId}/acuut-risico/afgehandeld")
class DealWithAcuteRiskPage {
  private final Panel panel;
  private final Dossiers dossiers;
  private final Days days;

  DealWithAcuteRiskPage(Panel panel, Dossiers dossiers, Days days) {
    this.panel = panel;
    this.dossiers = dossiers;
    this.days = days;
  }

  @GetMapping
  ModelAndView open(@PathVariable UUID caseId) {
    return panel.open(screen(caseId), new DealWithAcuteRiskForm(null, days.today().toString()));
  }

  @PostMapping
  ModelAndView conclude(@PathVariable UUID caseId, DealWithAcuteRiskForm form) {
    return panel.send(
        screen(caseId),
        form,
        Service.INTAKE,
        "/v1/cases/" + caseId + "/acute-risk-checks/conclusion",
        form.body());
  }

  private Screen screen(UUID caseId) {
    return Screen.of("dealwithacuterisk", "/dossiers/" + caseId)
        .with("dossier", () -> dossiers.read(caseId));
  }
}
