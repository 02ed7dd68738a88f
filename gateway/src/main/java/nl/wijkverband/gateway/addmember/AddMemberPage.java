package nl.wijkverband.gateway.addmember;

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

/** A practitioner joins the kernteam. */
@Controller
@RequestMapping("/dossiers/{caseId}/kernteam/erbij")
class AddMemberPage {
  private final Panel panel;
  private final Dossiers dossiers;
  private final Practitioners practitioners;
  private final Days days;

  AddMemberPage(Panel panel, Dossiers dossiers, Practitioners practitioners, Days days) {
    this.panel = panel;
    this.dossiers = dossiers;
    this.practitioners = practitioners;
    this.days = days;
  }

  @GetMapping
  ModelAndView open(@PathVariable UUID caseId, SignedIn me) {
    return panel.open(screen(caseId, me), new AddMemberForm(null, days.today().toString()));
  }

  @PostMapping
  ModelAndView add(@PathVariable UUID caseId, AddMemberForm form, SignedIn me) {
    return panel.send(
        screen(caseId, me),
        form,
        Service.CARE_PLANS,
        "/v1/cases/" + caseId + "/kernteam/members",
        form.body(practitioners.find(me.wijk(), form.member()).orElse(null)));
  }

  private Screen screen(UUID caseId, SignedIn me) {
    return Screen.of("addmember", "/dossiers/" + caseId)
        .with(
            "people",
            () -> {
              var members = dossiers.read(caseId).members();
              return practitioners.of(me.wijk()).stream()
                  .filter(person -> members.stream().noneMatch(m -> m.id().equals(person.id())))
                  .toList();
            });
  }
}
