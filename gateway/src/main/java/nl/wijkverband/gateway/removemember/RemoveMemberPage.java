package nl.wijkverband.gateway.removemember;

import java.util.UUID;
import nl.wijkverband.gateway.command.Panel;
import nl.wijkverband.gateway.command.Problems;
import nl.wijkverband.gateway.command.Screen;
import nl.wijkverband.gateway.dossier.Dossiers;
import nl.wijkverband.gateway.services.Service;
import nl.wijkverband.gateway.words.Days;
import nl.wijkverband.gateway.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A practitioner leaves the kernteam. */
@Controller
@RequestMapping("/dossiers/{caseId}/kernteam/vertrek")
class RemoveMemberPage {
  private final Panel panel;
  private final Dossiers dossiers;
  private final Days days;
  private final Words words;

  RemoveMemberPage(Panel panel, Dossiers dossiers, Days days, Words words) {
    this.panel = panel;
    this.dossiers = dossiers;
    this.days = days;
    this.words = words;
  }

  @GetMapping
  ModelAndView open(@PathVariable UUID caseId) {
    return panel.open(screen(caseId), new RemoveMemberForm(null, days.today().toString()));
  }

  @PostMapping
  ModelAndView remove(@PathVariable UUID caseId, RemoveMemberForm form) {
    String member = form.member();
    if (member == null || !member.matches("[0-9a-fA-F-]{36}")) {
      var nobody = Problems.none().with("member", words.say("problem.choose-somebody"));
      return panel.again(screen(caseId), form, nobody);
    }
    return panel.send(
        screen(caseId),
        form,
        Service.CARE_PLANS,
        "/v1/cases/" + caseId + "/kernteam/members/" + member + "/departure",
        form.body());
  }

  private Screen screen(UUID caseId) {
    return Screen.of("removemember", "/dossiers/" + caseId)
        .with("dossier", () -> dossiers.read(caseId));
  }
}
