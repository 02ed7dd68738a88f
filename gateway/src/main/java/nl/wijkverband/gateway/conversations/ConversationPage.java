package nl.wijkverband.gateway.conversations;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkverband.gateway.command.Command;
import nl.wijkverband.gateway.command.Commands;
import nl.wijkverband.gateway.dossier.CaseNames;
import nl.wijkverband.gateway.services.Service;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** One conversation. */
@Controller
@RequestMapping("/dossiers/{caseId}/gesprekken/{conversationId}")
class ConversationPage {
  private final Conversations conversations;
  private final Commands commands;
  private final CaseNames names;

  ConversationPage(Conversations conversations, Commands commands, CaseNames names) {
    this.conversations = conversations;
    this.commands = commands;
    this.names = names;
  }

  /** Whoever opens it has read it: there is nothing more to press. */
  @GetMapping
  String page(@PathVariable UUID caseId, @PathVariable UUID conversationId, Model model) {
    Conversation conversation = fill(caseId, conversationId, model);
    model.addAttribute("patient", names.of(List.of(caseId)).get(caseId));
    if (conversation.takingPart() && conversation.unread() > 0) {
      conversation.lastOfOthers().ifPresent(message -> read(conversation, message.messageId()));
    }
    return "conversations/page";
  }

  /** What came in while it was open; that is not yet read. */
  @GetMapping("/vers")
  String fresh(@PathVariable UUID caseId, @PathVariable UUID conversationId, Model model) {
    fill(caseId, conversationId, model);
    return "conversations/fresh";
  }

  private Conversation fill(UUID caseId, UUID conversationId, Model model) {
    Conversation conversation = conversations.read(caseId, conversationId);
    model.addAttribute("caseId", caseId);
    model.addAttribute("conversation", conversation);
    return conversation;
  }

  /** When this fails, the messages stay unread and are marked the next time. */
  private void read(Conversation conversation, UUID lastMessage) {
    commands.send(
        new Command(
            Service.MESSAGING,
            "/v1/cases/"
                + conversation.caseId()
                + "/conversations/"
                + conversation.conversationId()
                + "/reading",
            Map.of("messageId", lastMessage),
            UUID.randomUUID()));
  }
}
