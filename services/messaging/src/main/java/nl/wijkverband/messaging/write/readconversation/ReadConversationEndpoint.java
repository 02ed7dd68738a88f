package nl.wijkverband.messaging.write.readconversation;

import static org.springframework.http.HttpStatus.CREATED;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import nl.wijkverband.messaging.read.CareProviders;
import nl.wijkverband.messaging.read.Participants;
import nl.wijkverband.platform.access.Access;
import nl.wijkverband.platform.command.Accepted;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.platform.command.Commands;
import nl.wijkverband.platform.envelope.Ground;
import nl.wijkverband.platform.moment.DutchCalendar;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ConversationId;
import nl.wijkverband.vocabulary.DutchTime;
import nl.wijkverband.vocabulary.MessageId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReadConversationEndpoint {

  private final Access access;
  private final Commands commands;
  private final Participants participants;
  private final DutchCalendar calendar;

  ReadConversationEndpoint(
      Access access, Commands commands, Participants participants, DutchCalendar calendar) {
    this.access = access;
    this.commands = commands;
    this.participants = participants;
    this.calendar = calendar;
  }

  @PostMapping("/v1/cases/{caseId}/conversations/{conversationId}/reading")
  @ResponseStatus(CREATED)
  Accepted read(
      @PathVariable CaseId caseId,
      @PathVariable ConversationId conversationId,
      @Valid @RequestBody Body body,
      Caller caller) {
    Ground ground = access.toCase(caller.actor(), caseId, CareProviders.ALL);
    participants.ofTheCallersConversation(caseId, conversationId, caller.actor());
    OffsetDateTime now = DutchTime.at(calendar.now());
    return commands.send(
        new ReadConversation(conversationId, body.messageId(), caller.actor().id(), now),
        caller,
        ground,
        now.toInstant(),
        conversationId);
  }

  record Body(@NotNull MessageId messageId) {}
}
