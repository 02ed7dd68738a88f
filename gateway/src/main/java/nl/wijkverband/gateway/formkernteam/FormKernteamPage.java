package nl.wijkverband.gateway.formkernteam;

import java.util.List;
import java.util.UUID;
import nl.wijkverband.gateway.command.Panel;
import nl.wijkverband.gateway.command.Screen;
import nl.wijkverband.gateway.dossier.Dossiers;
import nl.wijkverband.gateway.practitioners.Practitioners;
import nl.wijkverband.gateway.services.Service;
import nl.wijkverband.gateway.session.SignedIn;
import nl.wijkverband.gateway.words.Days;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The kernteam around a case is formed, with one member in the lead. */
@Controller
@RequestMapping("/dossiers/{caseId}/kernteam")
class FormKernteamPage {
  private final Panel panel;
  private final Dossiers dossiers;
  private final Practitioners practitioners;
  private final Days days;

  FormKernteamPage(Panel panel, Dossiers dossiers, Practitioners practitioners, Days days) {
    this.panel = panel;
    this.dossiers = dossiers;
    this.practitioners = practitioners;
    this.days = days;
  }

  @GetMapping
  ModelAndView open(@PathVariable UUID caseId, SignedIn me) {
    String self = me.id().toString();
    var form = new FormKernteamForm(List.of(self), self, null, null, days.today().toString());
    return panel.open(screen(caseId, me), form);
  }

  @PostMapping
  ModelAndView form(@PathVariable UUID caseId, FormKernteamForm form, SignedIn me) {
    return panel.send(
        screen(caseId, me),
        form,
        Service.CARE_PLANS,
        "/v1/cases/" + caseId + "/kernteam",
        form.body(practitioners.those(me.wijk(), form.members())));
  }

  private Screen screen(UUID caseId, SignedIn me) {
    return Screen.of("formkernteam", "/dossiers/" + caseId)
        .with("dossier", () -> dossiers.read(caseId))
        .with("people", () -> practitioners.of(me.wijk()));
  }
}
