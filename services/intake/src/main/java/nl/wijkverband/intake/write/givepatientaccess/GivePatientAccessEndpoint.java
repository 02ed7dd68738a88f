package nl.wijkverband.intake.write.givepatientaccess;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import nl.wijkverband.intake.read.patients.Patients;
import nl.wijkverband.platform.access.Access;
import nl.wijkverband.platform.command.Accepted;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.platform.command.Commands;
import nl.wijkverband.platform.moment.DutchCalendar;
import nl.wijkverband.platform.web.input.SensibleDate;
import nl.wijkverband.vocabulary.AccountId;
import nl.wijkverband.vocabulary.PatientId;
import nl.wijkverband.vocabulary.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The practice lets its patient in, after it has seen who the account is of. */
@RestController
class GivePatientAccessEndpoint {

  /** What the form sends. */
  record PatientAccess(@NotNull AccountId accountId, @NotNull @SensibleDate LocalDate givenOn) {}

  private final Access access;
  private final Commands commands;
  private final Patients patients;
  private final DutchCalendar calendar;

  GivePatientAccessEndpoint(
      Access access, Commands commands, Patients patients, DutchCalendar calendar) {
    this.access = access;
    this.commands = commands;
    this.patients = patients;
    this.calendar = calendar;
  }

  @PostMapping("/v1/patients/{patientId}/access")
  @ResponseStatus(HttpStatus.CREATED)
  Accepted givePatientAccess(
      @PathVariable PatientId patientId, @Valid @RequestBody PatientAccess given, Caller caller) {
    var practiceId = patients.practiceOf(patientId);
    var ground = access.toPatient(caller.actor(), patientId, practiceId, Set.of(Role.GP, Role.POH));
    var command =
        new GivePatientAccess(patientId, given.accountId(), given.givenOn(), calendar.today());
    return commands.send(command, caller, ground, calendar.momentOf(command.givenOn()), patientId);
  }
}
