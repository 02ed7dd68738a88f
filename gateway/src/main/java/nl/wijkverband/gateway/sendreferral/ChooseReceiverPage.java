package nl.wijkverband.gateway.sendreferral;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.wijkverband.gateway.practitioners.Practitioners;
import nl.wijkverband.gateway.session.Htmx;
import nl.wijkverband.gateway.session.SignedIn;
import nl.wijkverband.vocabulary.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** First: to whom. The checklist of the letter follows from the discipline. */
@Controller
class ChooseReceiverPage {
  private static final Set<Role> RECEIVERS = EnumSet.range(Role.POH, Role.BUURTTEAM);

  private final Practitioners practitioners;

  ChooseReceiverPage(Practitioners practitioners) {
    this.practitioners = practitioners;
  }

  @GetMapping("/dossiers/{caseId}/verwijzen")
  String choose(@PathVariable UUID caseId, SignedIn me, HttpServletRequest request, Model model) {
    model.addAttribute("caseId", caseId);
    model.addAttribute(
        "people",
        practitioners.of(me.wijk()).stream()
            .filter(person -> RECEIVERS.contains(person.role()))
            .toList());
    return Htmx.asked(request) ? "sendreferral/choose :: choose(true)" : "sendreferral/choose";
  }
}
