package nl.wijkverband.gateway.recordunplannedcontact;

import java.util.UUID;
import nl.wijkverband.gateway.command.Panel;
import nl.wijkverband.gateway.command.Screen;
import nl.wijkverband.gateway.dossier.Dossiers;
import nl.wijkverband.gateway.services.Service;
import nl.wijkverband.gateway.session.SignedIn;
import nl.wijkverband.gateway.words.Days;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The patient asked for contact in between and got it. */
@Controller
@RequestMapping("/dossiers/{caseId}/contact-tussendoor")
class RecordUnplannedContactPage {
  private final Panel panel;
  private final Dossiers dossiers;
  private final Days days;

  RecordUnplannedContactPage(Panel panel, Dossiers dossiers, Days days) {
    this.panel = panel;
    this.dossiers = dossiers;
    this.days = days;
  }

  @GetMapping
  ModelAndView open(@PathVariable UUID caseId, SignedIn me) {
    return panel.open(
        screen(caseId),
        new RecordUnplannedContactForm(
            me.id().toString(), null, null, days.today().toString(), days.now().toString()));
  }

  @PostMapping
  ModelAndView record(@PathVariable UUID caseId, RecordUnplannedContactForm form) {
    return panel.send(
        screen(caseId),
        form,
        Service.CARE_PLANS,
        "/v1/cases/" + caseId + "/unplanned-contacts",
        form.body());
  }

  private Screen screen(UUID caseId) {
    return Screen.of("recordunplannedcontact", "/dossiers/" + caseId)
        .with("dossier", () -> dossiers.read(caseId))
        .field("how", "form")
        .field("contactOn", "at");
  }
}
