package nl.wijkverband.gateway.statehypothesis;

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

/** After the examination the GP takes the complaint to be ALK, for now. */
@Controller
@RequestMapping("/dossiers/{caseId}/werkhypothese")
class StateHypothesisPage {
  private final Panel panel;
  private final Dossiers dossiers;
  private final Days days;

  StateHypothesisPage(Panel panel, Dossiers dossiers, Days days) {
    this.panel = panel;
    this.dossiers = dossiers;
    this.days = days;
  }

  @GetMapping
  ModelAndView open(@PathVariable UUID caseId) {
    return panel.open(screen(caseId), new StateHypothesisForm(null, days.today().toString()));
  }

  @PostMapping
  ModelAndView state(@PathVariable UUID caseId, StateHypothesisForm form) {
    return panel.send(
        screen(caseId),
        form,
        Service.INTAKE,
        "/v1/cases/" + caseId + "/alk-hypothesis",
        form.body());
  }

  private Screen screen(UUID caseId) {
    return Screen.of("statehypothesis", "/dossiers/" + caseId)
        .with("dossier", () -> dossiers.read(caseId));
  }
}
