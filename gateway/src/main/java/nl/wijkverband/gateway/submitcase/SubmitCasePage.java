package nl.wijkverband.gateway.submitcase;

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

/** A case is put to the MDO: what for, the question, and who it is about. */
@Controller
@RequestMapping("/dossiers/{caseId}/mdo/inbrengen")
class SubmitCasePage {
  private final Panel panel;
  private final Dossiers dossiers;
  private final Days days;

  SubmitCasePage(Panel panel, Dossiers dossiers, Days days) {
    this.panel = panel;
    this.dossiers = dossiers;
    this.days = days;
  }

  @GetMapping
  ModelAndView open(@PathVariable UUID caseId) {
    return panel.open(
        screen(caseId), new SubmitCaseForm(null, null, null, days.today().toString()));
  }

  @PostMapping
  ModelAndView submit(@PathVariable UUID caseId, SubmitCaseForm form) {
    return panel.send(
        screen(caseId),
        form,
        Service.MDO_CASEWORK,
        "/v1/cases/" + caseId + "/submissions",
        form.body());
  }

  private Screen screen(UUID caseId) {
    return Screen.of("submitcase", "/dossiers/" + caseId)
        .with("dossier", () -> dossiers.read(caseId));
  }
}
