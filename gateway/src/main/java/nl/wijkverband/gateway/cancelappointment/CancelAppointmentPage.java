package nl.wijkverband.gateway.cancelappointment;

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

/** An appointment is called off beforehand. */
@Controller
@RequestMapping("/dossiers/{caseId}/afspraken/{appointmentId}/afzeggen")
class CancelAppointmentPage {
  private final Panel panel;
  private final Dossiers dossiers;
  private final Days days;

  CancelAppointmentPage(Panel panel, Dossiers dossiers, Days days) {
    this.panel = panel;
    this.dossiers = dossiers;
    this.days = days;
  }

  @GetMapping
  ModelAndView open(@PathVariable UUID caseId, @PathVariable UUID appointmentId) {
    return panel.open(
        screen(caseId, appointmentId),
        new CancelAppointmentForm(null, null, days.today().toString()));
  }

  @PostMapping
  ModelAndView cancel(
      @PathVariable UUID caseId, @PathVariable UUID appointmentId, CancelAppointmentForm form) {
    return panel.send(
        screen(caseId, appointmentId),
        form,
        Service.CARE_PLANS,
        "/v1/cases/" + caseId + "/appointments/" + appointmentId + "/cancellation",
        form.body());
  }

  private Screen screen(UUID caseId, UUID appointmentId) {
    var dossier = SingletonSupplier.of(() -> dossiers.read(caseId));
    return Screen.of("cancelappointment", "/dossiers/" + caseId)
        .with("dossier", dossier)
        .with("appointment", () -> dossier.obtain().appointment(appointmentId));
  }
}
