package nl.wijkverband.gateway.opencase;

import java.util.UUID;
import nl.wijkverband.gateway.command.Panel;
import nl.wijkverband.gateway.command.Screen;
import nl.wijkverband.gateway.patients.Patients;
import nl.wijkverband.gateway.services.Service;
import nl.wijkverband.gateway.words.Days;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A GP opens a case with the complaint the patient came with. */
@Controller
@RequestMapping("/patienten/{patientId}/dossier")
class OpenCasePage {
  private final Panel panel;
  private final Patients patients;
  private final Days days;

  OpenCasePage(Panel panel, Patients patients, Days days) {
    this.panel = panel;
    this.patients = patients;
    this.days = days;
  }

  @GetMapping
  ModelAndView open(@PathVariable UUID patientId) {
    return panel.open(screen(patientId), new OpenCaseForm(null, null, days.today().toString()));
  }

  @PostMapping
  ModelAndView openCase(@PathVariable UUID patientId, OpenCaseForm form) {
    return panel.send(
        screen(patientId),
        form,
        Service.INTAKE,
        "/v1/patients/" + patientId + "/cases",
        form.body(),
        null,
        id -> "/dossiers/" + id);
  }

  private Screen screen(UUID patientId) {
    return Screen.of("opencase", "/patienten").with("patient", () -> patients.read(patientId));
  }
}
