package nl.wijkverband.gateway.recordactivationnote;

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

/** The physiotherapist writes down how the activation goes. */
@Controller
@RequestMapping("/dossiers/{caseId}/activering")
class RecordActivationNotePage {
  private final Panel panel;
  private final Dossiers dossiers;
  private final Days days;

  RecordActivationNotePage(Panel panel, Dossiers dossiers, Days days) {
    this.panel = panel;
    this.dossiers = dossiers;
    this.days = days;
  }

  @GetMapping
  ModelAndView open(@PathVariable UUID caseId) {
    return panel.open(
        screen(caseId), new RecordActivationNoteForm(List.of(), null, days.today().toString()));
  }

  @PostMapping
  ModelAndView record(@PathVariable UUID caseId, RecordActivationNoteForm form) {
    return panel.send(
        screen(caseId),
        form,
        Service.CARE_PLANS,
        "/v1/cases/" + caseId + "/activation-notes",
        form.body());
  }

  private Screen screen(UUID caseId) {
    return Screen.of("recordactivationnote", "/dossiers/" + caseId)
        .with("dossier", () -> dossiers.read(caseId));
  }
}
