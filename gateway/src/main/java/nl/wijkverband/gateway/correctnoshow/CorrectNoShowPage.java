package nl.wijkverband.gateway.correctnoshow;

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

/** It was no no-show after all. */
@Controller
@RequestMapping("/dossiers/{caseId}/afspraken/{appointmentId}/toch-niet")
class CorrectNoShowPage {
  private final Panel panel;
  private final Dossiers dossiers;
  private final Days days;

  CorrectNoShowPage(Panel panel, Dossiers dossiers, Days days) {
    this.panel = panel;
    this.dossiers = dossiers;
    this.days = days;
  }

  @GetMapping
  ModelAndView open(@PathVariable UUID caseId, @PathVariable UUID appointmentId) {
    return panel.open(
        screen(caseId, appointmentId), new CorrectNoShowForm(null, null, days.today().toString()));
  }

  @PostMapping
  ModelAndView correct(
      @PathVariable UUID caseId, @PathVariable UUID appointmentId, CorrectNoShowForm form) {
    return panel.send(
        screen(caseId, appointmentId),
        form,
        Service.CARE_PLANS,
        "/v1/cases/" + caseId + "/appointments/" + appointmentId + "/no-show/correction",
        form.body());
  }

  private Screen screen(UUID caseId, UUID appointmentId) {
    var dossier = SingletonSupplier.of(() -> dossiers.read(caseId));
    return Screen.of("correctnoshow", "/dossiers/" + caseId)
        .with("dossier", dossier)
        .with("noShow", () -> dossier.obtain().noShow(appointmentId));
  }
}
