package nl.wijkverband.messaging.write.startconversation;

import static org.springframework.http.HttpStatus.CREATED;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import nl.wijkverband.messaging.read.CareProviders;
import nl.wijkverband.messaging.read.Kernteams;
import nl.wijkverband.messaging.read.Reachabilities;
import nl.wijkverband.messaging.write.message.MessageBody;
import nl.wijkverband.platform.access.Access;
import nl.wijkverband.platform.command.Accepted;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.platform.command.Commands;
import nl.wijkverband.platform.envelope.Ground;
import nl.wijkverband.platform.envelope.TimeOrderedId;
import nl.wijkverband.platform.moment.DutchCalendar;
import nl.wijkverband.platform.web.input.LongText;
import nl.wijkverband.platform.web.input.ShortText;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ConversationId;
import nl.wijkverband.vocabulary.DutchTime;
import nl.wijkverband.vocabulary.MessageCategory;
import nl.wijkverband.vocabulary.OrganisationId;
import nl.wijkverband.vocabulary.PractitionerId;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class StartConversationEndpoint {

  private final Access access;
  private final Commands commands;
  private final Kernteams kernteams;
  private final Reachabilities reachabilities;
  private final DutchCalendar calendar;

  StartConversationEndpoint(
      Access access,
      Commands commands,
      Kernteams kernteams,
      Reachabilities reachabilities,
      DutchCalendar calendar) {
    this.access = access;
    this.commands = commands;
    this.kernteams = kernteams;
    this.reachabilities = reachabilities;
    this.calendar = calendar;
  }

  @PostMapping("/v1/cases/{caseId}/conversations")
  @ResponseStatus(CREATED)
  Accepted start(@PathVariable CaseId caseId, @Valid @RequestBody Body body, Caller caller) {
    Ground ground = access.toCase(caller.actor(), caseId, CareProviders.ALL);
    List<PractitionerRef> invited =
        new Invitation(
                body.participants().stream().map(Participant::toRef).toList(),
                kernteams.membersOf(caseId))
            .accepted(caller.actor().id());
    var conversationId = new ConversationId(TimeOrderedId.next());
    OffsetDateTime now = DutchTime.at(calendar.now());
    return commands.send(
        new StartConversation(
            conversationId,
            caseId,
            body.category(),
            invited,
            new MessageBody(body.text(), body.urgent(), body.urgentReason())
                .from(caller.asPractitioner(), reachabilities.of(invited), now)),
        caller,
        ground,
        now.toInstant(),
        conversationId);
  }

  record Body(
      @NotNull MessageCategory category,
      @NotNull @Size(max = 20) List<@NotNull @Valid Participant> participants,
      @NotBlank @LongText String text,
      @NotNull Boolean urgent,
      @LongText @Nullable String urgentReason) {}

  /** A practitioner as a request names them. */
  record Participant(
      @NotNull PractitionerId id,
      @NotBlank @ShortText String name,
      @NotNull Role role,
      @NotNull OrganisationId organisationId,
      @NotBlank @ShortText String organisationName) {

    PractitionerRef toRef() {
      return new PractitionerRef(id, name.strip(), role, organisationId, organisationName.strip());
    }
  }
}
