package nl.wijkverband.gateway.completeaction;

import java.util.UUID;
import nl.wijkverband.gateway.command.Panel;
import nl.wijkverband.gateway.command.Screen;
import nl.wijkverband.gateway.dossier.Dossiers;
import nl.wijkverband.gateway.services.Service;
import nl.wijkverband.gateway.words.Days;
import org.springframework.stereotype.Controller;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What somebody took on in the MDO is done. */
@Controller
@RequestMapping("/dossiers/{caseId}/mdo/acties/{actionId}/gedaan")
class CompleteActionPage {
  private final Panel panel;
  private final Dossiers dossiers;
  private final Days days;

  CompleteActionPage(Panel panel, Dossiers dossiers, Days days) {
    this.panel = panel;
    this.dossiers = dossiers;
    this.days = days;
  }

  @GetMapping
  ModelAndView open(@PathVariable UUID caseId, @PathVariable UUID actionId) {
    return panel.open(
        screen(caseId, actionId), new CompleteActionForm(null, days.today().toString()));
  }

  @PostMapping
  ModelAndView complete(
      @PathVariable UUID caseId, @PathVariable UUID actionId, CompleteActionForm form) {
    return panel.send(
        screen(caseId, actionId),
        form,
        Service.MDO_CASEWORK,
        "/v1/cases/" + caseId + "/actions/" + actionId + "/completion",
        form.body());
  }

  private Screen screen(UUID caseId, UUID actionId) {
    var dossier = SingletonSupplier.of(() -> dossiers.read(caseId));
    return Screen.of("completeaction", "/dossiers/" + caseId)
        .with("todo", () -> dossier.obtain().mdoAction(actionId));
  }
}
