package nl.wijkverband.gateway.sendreferral;

import java.util.List;
import java.util.UUID;
import nl.wijkverband.gateway.command.Panel;
import nl.wijkverband.gateway.command.Screen;
import nl.wijkverband.gateway.dossier.Dossiers;
import nl.wijkverband.gateway.dossier.Person;
import nl.wijkverband.gateway.practitioners.Practitioners;
import nl.wijkverband.gateway.services.NotThere;
import nl.wijkverband.gateway.services.Service;
import nl.wijkverband.gateway.session.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The letter to one practitioner, with the checklist of that discipline. */
@Controller
@RequestMapping("/dossiers/{caseId}/verwijzen/{to}")
class SendReferralPage {
  private final Panel panel;
  private final Dossiers dossiers;
  private final Practitioners practitioners;
  private final LetterDraft draft;

  SendReferralPage(Panel panel, Dossiers dossiers, Practitioners practitioners, LetterDraft draft) {
    this.panel = panel;
    this.dossiers = dossiers;
    this.practitioners = practitioners;
    this.draft = draft;
  }

  @GetMapping
  ModelAndView open(@PathVariable UUID caseId, @PathVariable UUID to, SignedIn me) {
    var form = draft.about(dossiers.read(caseId), to, me.id());
    return panel.open(screen(caseId, receiver(to, me), form, me), form);
  }

  @PostMapping
  ModelAndView send(
      @PathVariable UUID caseId, @PathVariable UUID to, SendReferralForm form, SignedIn me) {
    Person receiver = receiver(to, me);
    return panel.send(
        screen(caseId, receiver, form, me),
        form,
        Service.INTAKE,
        "/v1/cases/" + caseId + "/referrals",
        form.body(
            receiver, others(form, me), practitioners.find(me.wijk(), form.lead()).orElse(null)));
  }

  /** While typing: whether this asks enough. The text travels in the body, never in an address. */
  @PostMapping("/vraag")
  String hint(@RequestParam(defaultValue = "") String question, Model model) {
    model.addAttribute("thin", !question.isBlank() && ThinQuestion.isThin(question));
    return "sendreferral/hint";
  }

  private Screen screen(UUID caseId, Person to, SendReferralForm form, SignedIn me) {
    var screen =
        Screen.of("sendreferral", "/dossiers/" + caseId)
            .with("to", () -> to)
            .with("others", () -> others(form, me));
    return form.cannotBePaid(to) ? screen.saying("sendreferral.refused") : screen;
  }

  private List<Person> others(SendReferralForm form, SignedIn me) {
    return practitioners.those(me.wijk(), form.otherPractitioners());
  }

  private Person receiver(UUID id, SignedIn me) {
    return practitioners.find(me.wijk(), id.toString()).orElseThrow(NotThere::new);
  }
}
