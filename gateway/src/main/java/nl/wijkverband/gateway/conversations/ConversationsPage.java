package nl.wijkverband.gateway.conversations;

import nl.wijkverband.gateway.dossier.CaseNames;
import nl.wijkverband.gateway.services.NotForThisRole;
import nl.wijkverband.gateway.session.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All the reader's conversations, and how many are unread. */
@Controller
class ConversationsPage {
  private final Conversations conversations;
  private final CaseNames names;

  ConversationsPage(Conversations conversations, CaseNames names) {
    this.conversations = conversations;
    this.names = names;
  }

  @GetMapping("/gesprekken")
  String page(
      @RequestParam(required = false) @Nullable String toon,
      @RequestParam(defaultValue = "0") int pagina,
      SignedIn me,
      Model model) {
    if (!Conversations.has(me.role())) {
      throw new NotForThisRole();
    }
    boolean unread = "ongelezen".equals(toon);
    ConversationList list = conversations.mine(unread, Math.max(pagina, 0));
    model.addAttribute("unread", unread);
    model.addAttribute("list", list);
    model.addAttribute("names", names.of(list.items().stream().map(Conversation::caseId).toList()));
    return "conversations/list";
  }

  /** The number in the menu; asked for by the page itself, so that no page waits for it. */
  @GetMapping("/gesprekken/ongelezen")
  String unread(SignedIn me, Model model) {
    model.addAttribute(
        "unread", conversations.unread(me.role()).map(ConversationList::total).orElse(0));
    return "conversations/unread";
  }
}
