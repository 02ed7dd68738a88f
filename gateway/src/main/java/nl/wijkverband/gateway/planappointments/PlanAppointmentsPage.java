package nl.wijkverband.gateway.planappointments;

import java.util.UUID;
import nl.wijkverband.gateway.command.Panel;
import nl.wijkverband.gateway.command.Screen;
import nl.wijkverband.gateway.dossier.Dossiers;
import nl.wijkverband.gateway.services.Service;
import nl.wijkverband.gateway.session.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** One appointment or a series is planned at once. */
@Controller
@RequestMapping("/dossiers/{caseId}/afspraken/plannen")
class PlanAppointmentsPage {
  private final Panel panel;
  private final Dossiers dossiers;

  PlanAppointmentsPage(Panel panel, Dossiers dossiers) {
    this.panel = panel;
    this.dossiers = dossiers;
  }

  @GetMapping
  ModelAndView open(@PathVariable UUID caseId, SignedIn me) {
    var form = new PlanAppointmentsForm(me.id().toString(), null, null, null, "30", "1", "2");
    return panel.open(screen(caseId), form);
  }

  @PostMapping
  ModelAndView plan(@PathVariable UUID caseId, PlanAppointmentsForm form) {
    return panel.send(
        screen(caseId),
        form,
        Service.CARE_PLANS,
        "/v1/cases/" + caseId + "/appointments",
        form.body());
  }

  private Screen screen(UUID caseId) {
    return Screen.of("planappointments", "/dossiers/" + caseId)
        .with("dossier", () -> dossiers.read(caseId))
        .field("firstOn", "at")
        .field("count", "appointments");
  }
}
