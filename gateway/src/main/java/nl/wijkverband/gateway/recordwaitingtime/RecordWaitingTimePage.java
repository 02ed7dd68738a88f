package nl.wijkverband.gateway.recordwaitingtime;

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

/** The patient waits for the second or third line. */
@Controller
@RequestMapping("/dossiers/{caseId}/wachttijd")
class RecordWaitingTimePage {
  private final Panel panel;
  private final Dossiers dossiers;
  private final Days days;

  RecordWaitingTimePage(Panel panel, Dossiers dossiers, Days days) {
    this.panel = panel;
    this.dossiers = dossiers;
    this.days = days;
  }

  @GetMapping
  ModelAndView open(@PathVariable UUID caseId) {
    return panel.open(
        screen(caseId), new RecordWaitingTimeForm(null, null, null, null, days.today().toString()));
  }

  @PostMapping
  ModelAndView record(@PathVariable UUID caseId, RecordWaitingTimeForm form) {
    return panel.send(
        screen(caseId),
        form,
        Service.INTAKE,
        "/v1/cases/" + caseId + "/waiting-times",
        form.body());
  }

  private Screen screen(UUID caseId) {
    return Screen.of("recordwaitingtime", "/dossiers/" + caseId)
        .with("dossier", () -> dossiers.read(caseId));
  }
}
