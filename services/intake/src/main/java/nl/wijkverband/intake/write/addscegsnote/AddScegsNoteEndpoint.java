package nl.wijkverband.intake.write.addscegsnote;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import nl.wijkverband.intake.write.OptionalText;
import nl.wijkverband.platform.access.Access;
import nl.wijkverband.platform.command.Accepted;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.platform.command.Commands;
import nl.wijkverband.platform.envelope.TimeOrderedId;
import nl.wijkverband.platform.moment.DutchCalendar;
import nl.wijkverband.platform.web.input.LongText;
import nl.wijkverband.platform.web.input.SensibleDate;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.NoteId;
import nl.wijkverband.vocabulary.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The SCEGS grows over several contacts; what was written stays as it was. */
@RestController
class AddScegsNoteEndpoint {

  /** What the form sends. */
  record Note(
      @Nullable @LongText String somatic,
      @Nullable @LongText String cognitive,
      @Nullable @LongText String emotional,
      @Nullable @LongText String behavioural,
      @Nullable @LongText String social,
      @NotNull @SensibleDate LocalDate contactOn) {}

  private final Access access;
  private final Commands commands;
  private final DutchCalendar calendar;

  AddScegsNoteEndpoint(Access access, Commands commands, DutchCalendar calendar) {
    this.access = access;
    this.commands = commands;
    this.calendar = calendar;
  }

  @PostMapping("/v1/cases/{caseId}/scegs-notes")
  @ResponseStatus(HttpStatus.CREATED)
  Accepted addScegsNote(@PathVariable CaseId caseId, @Valid @RequestBody Note note, Caller caller) {
    var ground =
        access.toCase(caller.actor(), caseId, Set.of(Role.GP, Role.POH, Role.PSYCHOLOGIST));
    var noteId = new NoteId(TimeOrderedId.next());
    var command =
        new AddScegsNote(
            caseId,
            noteId,
            OptionalText.of(note.somatic()),
            OptionalText.of(note.cognitive()),
            OptionalText.of(note.emotional()),
            OptionalText.of(note.behavioural()),
            OptionalText.of(note.social()),
            note.contactOn(),
            calendar.today());
    return commands.send(command, caller, ground, calendar.momentOf(command.contactOn()), noteId);
  }
}
