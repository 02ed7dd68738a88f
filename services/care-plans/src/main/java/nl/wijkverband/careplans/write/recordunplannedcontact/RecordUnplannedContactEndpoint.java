package nl.wijkverband.careplans.write.recordunplannedcontact;

import static org.springframework.http.HttpStatus.CREATED;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import nl.wijkverband.careplans.write.Words;
import nl.wijkverband.careplans.write.kernteam.CareProviders;
import nl.wijkverband.platform.access.Access;
import nl.wijkverband.platform.command.Accepted;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.platform.command.Commands;
import nl.wijkverband.platform.envelope.Ground;
import nl.wijkverband.platform.envelope.TimeOrderedId;
import nl.wijkverband.platform.moment.DutchCalendar;
import nl.wijkverband.platform.web.input.LongText;
import nl.wijkverband.platform.web.input.SensibleDate;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ContactForm;
import nl.wijkverband.vocabulary.ContactId;
import nl.wijkverband.vocabulary.PractitionerId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RecordUnplannedContactEndpoint {

  private final Access access;
  private final Commands commands;
  private final DutchCalendar calendar;

  RecordUnplannedContactEndpoint(Access access, Commands commands, DutchCalendar calendar) {
    this.access = access;
    this.commands = commands;
    this.calendar = calendar;
  }

  @PostMapping("/v1/cases/{caseId}/unplanned-contacts")
  @ResponseStatus(CREATED)
  Accepted record(@PathVariable CaseId caseId, @Valid @RequestBody Body body, Caller caller) {
    Ground ground = access.toCase(caller.actor(), caseId, CareProviders.ALL);
    var contactId = new ContactId(TimeOrderedId.next());
    return commands.send(
        new RecordUnplannedContact(
            caseId,
            contactId,
            body.practitionerId(),
            body.form(),
            Words.orNothing(body.about()),
            body.at(),
            caller.asPractitioner(),
            calendar.now()),
        caller,
        ground,
        body.at().toInstant(),
        contactId);
  }

  record Body(
      @NotNull PractitionerId practitionerId,
      @NotNull ContactForm form,
      @LongText @Nullable String about,
      @NotNull @SensibleDate OffsetDateTime at) {}
}
