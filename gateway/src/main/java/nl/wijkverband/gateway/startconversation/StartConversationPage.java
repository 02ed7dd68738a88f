package nl.wijkverband.gateway.startconversation;

import java.util.List;
import java.util.UUID;
import nl.wijkverband.gateway.command.Panel;
import nl.wijkverband.gateway.command.Screen;
import nl.wijkverband.gateway.dossier.Dossiers;
import nl.wijkverband.gateway.dossier.Person;
import nl.wijkverband.gateway.practitioners.Practitioners;
import nl.wijkverband.gateway.services.Service;
import nl.wijkverband.gateway.session.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Members of the kernteam begin to talk about something. */
@Controller
@RequestMapping("/dossiers/{caseId}/gesprekken/nieuw")
class StartConversationPage {
  private final Panel panel;
  private final Dossiers dossiers;
  private final Practitioners practitioners;

  StartConversationPage(Panel panel, Dossiers dossiers, Practitioners practitioners) {
    this.panel = panel;
    this.dossiers = dossiers;
    this.practitioners = practitioners;
  }

  @GetMapping
  ModelAndView open(@PathVariable UUID caseId, SignedIn me) {
    return panel.open(
        screen(caseId, me), new StartConversationForm(null, List.of(), null, null, null));
  }

  @PostMapping
  ModelAndView start(@PathVariable UUID caseId, StartConversationForm form, SignedIn me) {
    return panel.send(
        screen(caseId, me),
        form,
        Service.MESSAGING,
        "/v1/cases/" + caseId + "/conversations",
        form.body(practitioners.those(me.wijk(), form.participants())));
  }

  private Screen screen(UUID caseId, SignedIn me) {
    return Screen.of("startconversation", "/dossiers/" + caseId)
        .with("people", () -> others(caseId, me));
  }

  private List<Person> others(UUID caseId, SignedIn me) {
    return dossiers.read(caseId).members().stream()
        .filter(person -> !person.id().equals(me.id()))
        .toList();
  }
}
