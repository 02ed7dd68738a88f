package nl.wijkverband.careplans.write.planappointments;

import static org.springframework.http.HttpStatus.CREATED;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import nl.wijkverband.careplans.read.Kernteams;
import nl.wijkverband.careplans.write.appointment.AgendaId;
import nl.wijkverband.careplans.write.kernteam.CareProviders;
import nl.wijkverband.platform.access.Access;
import nl.wijkverband.platform.command.Accepted;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.platform.command.Commands;
import nl.wijkverband.platform.envelope.Ground;
import nl.wijkverband.platform.envelope.TimeOrderedId;
import nl.wijkverband.platform.moment.DutchCalendar;
import nl.wijkverband.platform.web.input.SensibleDate;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.PractitionerId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PlanAppointmentsEndpoint {

  private final Access access;
  private final Commands commands;
  private final Kernteams kernteams;
  private final DutchCalendar calendar;

  PlanAppointmentsEndpoint(
      Access access, Commands commands, Kernteams kernteams, DutchCalendar calendar) {
    this.access = access;
    this.commands = commands;
    this.kernteams = kernteams;
    this.calendar = calendar;
  }

  /** The answer names the first appointment of the series. */
  @PostMapping("/v1/cases/{caseId}/appointments")
  @ResponseStatus(CREATED)
  Accepted plan(@PathVariable CaseId caseId, @Valid @RequestBody Body body, Caller caller) {
    Ground ground = access.toCase(caller.actor(), caseId, CareProviders.ALL);
    List<PlanAppointments.Wish> wishes = body.appointments().stream().map(Item::toWish).toList();
    Instant now = calendar.now();
    return commands.send(
        new PlanAppointments(
            AgendaId.of(caseId),
            caseId,
            wishes,
            kernteams.of(caseId),
            caller.asPractitioner(),
            now),
        caller,
        ground,
        now,
        wishes.getFirst().id());
  }

  record Body(@NotEmpty @Size(max = 100) List<@NotNull @Valid Item> appointments) {}

  record Item(
      @NotNull PractitionerId practitionerId,
      @NotNull @SensibleDate OffsetDateTime at,
      @NotNull Integer minutes) {

    PlanAppointments.Wish toWish() {
      return new PlanAppointments.Wish(
          new AppointmentId(TimeOrderedId.next()), practitionerId, at, minutes);
    }
  }
}
