package nl.wijkverband.gateway.sendmessage;

import java.util.UUID;
import nl.wijkverband.gateway.command.Panel;
import nl.wijkverband.gateway.command.Screen;
import nl.wijkverband.gateway.services.Service;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Somebody says something in a conversation. */
@Controller
@RequestMapping("/dossiers/{caseId}/gesprekken/{conversationId}/bericht")
class SendMessagePage {
  private final Panel panel;

  SendMessagePage(Panel panel) {
    this.panel = panel;
  }

  @GetMapping
  ModelAndView open(@PathVariable UUID caseId, @PathVariable UUID conversationId) {
    return panel.open(screen(caseId, conversationId), new SendMessageForm(null, null, null));
  }

  @PostMapping
  ModelAndView send(
      @PathVariable UUID caseId, @PathVariable UUID conversationId, SendMessageForm form) {
    return panel.send(
        screen(caseId, conversationId),
        form,
        Service.MESSAGING,
        "/v1/cases/" + caseId + "/conversations/" + conversationId + "/messages",
        form.body());
  }

  private static Screen screen(UUID caseId, UUID conversationId) {
    return Screen.of("sendmessage", "/dossiers/" + caseId + "/gesprekken/" + conversationId);
  }
}
