package nl.wijkverband.gateway.recordnoshow;

import java.util.UUID;
import nl.wijkverband.gateway.command.Panel;
import nl.wijkverband.gateway.command.Screen;
import nl.wijkverband.gateway.dossier.Dossiers;
import nl.wijkverband.gateway.services.Service;
import org.springframework.stereotype.Controller;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The patient did not come and had not said so. */
@Controller
@RequestMapping("/dossiers/{caseId}/afspraken/{appointmentId}/niet-verschenen")
class RecordNoShowPage {
  private final Panel panel;
  private final Dossiers dossiers;

  RecordNoShowPage(Panel panel, Dossiers dossiers) {
    this.panel = panel;
    this.dossiers = dossiers;
  }

  @GetMapping
  ModelAndView open(@PathVariable UUID caseId, @PathVariable UUID appointmentId) {
    return panel.open(screen(caseId, appointmentId), new RecordNoShowForm(null));
  }

  @PostMapping
  ModelAndView record(
      @PathVariable UUID caseId, @PathVariable UUID appointmentId, RecordNoShowForm form) {
    return panel.send(
        screen(caseId, appointmentId),
        form,
        Service.CARE_PLANS,
        "/v1/cases/" + caseId + "/appointments/" + appointmentId + "/no-show",
        form.body());
  }

  private Screen screen(UUID caseId, UUID appointmentId) {
    var dossier = SingletonSupplier.of(() -> dossiers.read(caseId));
    return Screen.of("recordnoshow", "/dossiers/" + caseId)
        .with("dossier", dossier)
        .with("appointment", () -> dossier.obtain().appointment(appointmentId));
  }
}
