package nl.wijkverband.careplans.write.recordactivationnote;

import static org.springframework.http.HttpStatus.CREATED;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
import nl.wijkverband.vocabulary.NoteId;
import nl.wijkverband.vocabulary.PhysiotherapyEmphasis;
import nl.wijkverband.vocabulary.Role;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RecordActivationNoteEndpoint {

  private static final Set<Role> ROLES = Set.of(Role.PHYSIOTHERAPIST);

  private final Access access;
  private final Commands commands;
  private final DutchCalendar calendar;

  RecordActivationNoteEndpoint(Access access, Commands commands, DutchCalendar calendar) {
    this.access = access;
    this.commands = commands;
    this.calendar = calendar;
  }

  @PostMapping("/v1/cases/{caseId}/activation-notes")
  @ResponseStatus(CREATED)
  Accepted record(@PathVariable CaseId caseId, @Valid @RequestBody Body body, Caller caller) {
    Ground ground = access.toCase(caller.actor(), caseId, ROLES);
    var noteId = new NoteId(TimeOrderedId.next());
    return commands.send(
        new RecordActivationNote(
            caseId,
            noteId,
            body.emphasisOnce(),
            body.note().strip(),
            body.sessionOn(),
            caller.asPractitioner(),
            calendar.today()),
        caller,
        ground,
        calendar.momentOf(body.sessionOn()),
        noteId);
  }

  record Body(
      @NotEmpty @Size(max = 20) List<@NotNull PhysiotherapyEmphasis> emphasis,
      @NotBlank @LongText String note,
      @NotNull @SensibleDate LocalDate sessionOn) {

    List<PhysiotherapyEmphasis> emphasisOnce() {
      return emphasis.stream().distinct().toList();
    }
  }
}
