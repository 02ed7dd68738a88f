package nl.wijkverband.messaging.write.sendmessage;

import static org.springframework.http.HttpStatus.CREATED;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import nl.wijkverband.messaging.read.CareProviders;
import nl.wijkverband.messaging.read.Kernteams;
import nl.wijkverband.messaging.read.Participants;
import nl.wijkverband.messaging.read.Reachabilities;
import nl.wijkverband.messaging.write.message.MessageBody;
import nl.wijkverband.messaging.write.message.NewMessage;
import nl.wijkverband.platform.access.Access;
import nl.wijkverband.platform.command.Accepted;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.platform.command.Commands;
import nl.wijkverband.platform.envelope.Ground;
import nl.wijkverband.platform.moment.DutchCalendar;
import nl.wijkverband.platform.web.input.LongText;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ConversationId;
import nl.wijkverband.vocabulary.DutchTime;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SendMessageEndpoint {

  private final Access access;
  private final Commands commands;
  private final Participants participants;
  private final Kernteams kernteams;
  private final Reachabilities reachabilities;
  private final DutchCalendar calendar;

  SendMessageEndpoint(
      Access access,
      Commands commands,
      Participants participants,
      Kernteams kernteams,
      Reachabilities reachabilities,
      DutchCalendar calendar) {
    this.access = access;
    this.commands = commands;
    this.participants = participants;
    this.kernteams = kernteams;
    this.reachabilities = reachabilities;
    this.calendar = calendar;
  }

  @PostMapping("/v1/cases/{caseId}/conversations/{conversationId}/messages")
  @ResponseStatus(CREATED)
  Accepted send(
      @PathVariable CaseId caseId,
      @PathVariable ConversationId conversationId,
      @Valid @RequestBody Body body,
      Caller caller) {
    Ground ground = access.toCase(caller.actor(), caseId, CareProviders.ALL);
    var everybody = participants.ofTheCallersConversation(caseId, conversationId, caller.actor());
    OffsetDateTime now = DutchTime.at(calendar.now());
    NewMessage message =
        new MessageBody(body.text(), body.urgent(), body.urgentReason())
            .from(caller.asPractitioner(), reachabilities.of(everybody), now);
    return commands.send(
        new SendMessage(conversationId, message, kernteams.leftOf(caseId)),
        caller,
        ground,
        now.toInstant(),
        message.id());
  }

  record Body(
      @NotBlank @LongText String text,
      @NotNull Boolean urgent,
      @LongText @Nullable String urgentReason) {}
}
