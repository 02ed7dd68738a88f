package nl.wijkverband.gateway.agreeplan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkverband.gateway.command.Panel;
import nl.wijkverband.gateway.command.Screen;
import nl.wijkverband.gateway.dossier.Dossiers;
import nl.wijkverband.gateway.services.Service;
import nl.wijkverband.gateway.session.SignedIn;
import nl.wijkverband.gateway.words.Days;
import nl.wijkverband.gateway.words.Words;
import nl.wijkverband.vocabulary.PlanParty;
import nl.wijkverband.vocabulary.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Somebody agrees with the plan, and may say so for the patient in the consult. */
@Controller
@RequestMapping("/dossiers/{caseId}/plan/akkoord")
class AgreePlanPage {
  private final Panel panel;
  private final Dossiers dossiers;
  private final Days days;
  private final Words words;

  AgreePlanPage(Panel panel, Dossiers dossiers, Days days, Words words) {
    this.panel = panel;
    this.dossiers = dossiers;
    this.days = days;
    this.words = words;
  }

  @GetMapping
  ModelAndView open(@PathVariable UUID caseId, SignedIn me) {
    return panel.open(
        screen(caseId, me), new AgreePlanForm(List.of(own(me).name()), days.today().toString()));
  }

  @PostMapping
  ModelAndView agree(@PathVariable UUID caseId, AgreePlanForm form, SignedIn me) {
    return panel.send(
        screen(caseId, me),
        form,
        Service.CARE_PLANS,
        "/v1/cases/" + caseId + "/plan/agreements",
        form.body());
  }

  private Screen screen(UUID caseId, SignedIn me) {
    return Screen.of("agreeplan", "/dossiers/" + caseId)
        .with("dossier", () -> dossiers.read(caseId))
        .with("mayGive", () -> mayGive(me));
  }

  private Map<String, String> mayGive(SignedIn me) {
    Map<String, String> parties = new LinkedHashMap<>();
    for (PlanParty party : List.of(PlanParty.PATIENT, own(me))) {
      parties.put(party.name(), words.say("party." + party));
    }
    return parties;
  }

  private static PlanParty own(SignedIn me) {
    return me.role() == Role.GP ? PlanParty.GP : PlanParty.POH_OR_PSYCHOLOGIST;
  }
}
