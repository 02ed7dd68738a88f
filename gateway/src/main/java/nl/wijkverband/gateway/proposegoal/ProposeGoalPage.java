package nl.wijkverband.gateway.proposegoal;

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

/** A goal is proposed in the patient's own words. */
@Controller
@RequestMapping("/dossiers/{caseId}/doelen/nieuw")
class ProposeGoalPage {
  private final Panel panel;
  private final Dossiers dossiers;
  private final Days days;

  ProposeGoalPage(Panel panel, Dossiers dossiers, Days days) {
    this.panel = panel;
    this.dossiers = dossiers;
    this.days = days;
  }

  @GetMapping
  ModelAndView open(@PathVariable UUID caseId) {
    return panel.open(
        screen(caseId), new ProposeGoalForm(null, null, null, null, null, days.today().toString()));
  }

  @PostMapping
  ModelAndView propose(@PathVariable UUID caseId, ProposeGoalForm form) {
    return panel.send(
        screen(caseId), form, Service.CARE_PLANS, "/v1/cases/" + caseId + "/goals", form.body());
  }

  private Screen screen(UUID caseId) {
    return Screen.of("proposegoal", "/dossiers/" + caseId)
        .with("dossier", () -> dossiers.read(caseId));
  }
}
