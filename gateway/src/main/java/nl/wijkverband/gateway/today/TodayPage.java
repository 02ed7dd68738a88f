package nl.wijkverband.gateway.today;

import nl.wijkverband.gateway.conversations.Conversation;
import nl.wijkverband.gateway.conversations.Conversations;
import nl.wijkverband.gateway.dossier.CaseNames;
import nl.wijkverband.gateway.dossier.Dossiers;
import nl.wijkverband.gateway.meetings.Meetings;
import nl.wijkverband.gateway.session.SignedIn;
import nl.wijkverband.vocabulary.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Vandaag: what is asked of me, and who comes today. A coordinator starts with the wijk, a
 * consultant with the meetings.
 */
@Controller
class TodayPage {
  private final Dossiers dossiers;
  private final Conversations conversations;
  private final Meetings meetings;
  private final CaseNames names;

  TodayPage(Dossiers dossiers, Conversations conversations, Meetings meetings, CaseNames names) {
    this.dossiers = dossiers;
    this.conversations = conversations;
    this.meetings = meetings;
    this.names = names;
  }

  @GetMapping("/")
  String page(SignedIn me, Model model) {
    if (me.role() == Role.COORDINATOR) {
      return "redirect:/wijk";
    }
    if (me.role() == Role.CONSULTANT) {
      return "redirect:/mdo";
    }
    fill(me, model);
    return "today/page";
  }

  @GetMapping("/vandaag/vers")
  String fresh(SignedIn me, Model model) {
    fill(me, model);
    return "today/fresh";
  }

  private void fill(SignedIn me, Model model) {
    model.addAttribute("today", dossiers.today());
    conversations
        .unread(me.role())
        .filter(list -> !list.items().isEmpty())
        .ifPresent(
            list -> {
              model.addAttribute("unread", list);
              model.addAttribute(
                  "names", names.of(list.items().stream().map(Conversation::caseId).toList()));
            });
    if (me.role() == Role.MDO_CHAIR) {
      model.addAttribute("meetings", meetings.next().orElse(null));
      model.addAttribute("waiting", meetings.waitingNow().orElse(null));
    }
  }
}
