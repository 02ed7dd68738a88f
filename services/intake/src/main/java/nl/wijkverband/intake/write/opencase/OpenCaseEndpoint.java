package nl.wijkverband.intake.write.opencase;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import nl.wijkverband.intake.read.patients.Patients;
import nl.wijkverband.intake.read.patients.RegisteredPatient;
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
import nl.wijkverband.vocabulary.PatientId;
import nl.wijkverband.vocabulary.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A GP opens a case for a patient of the own practice. */
@RestController
class OpenCaseEndpoint {

  /** What the form sends. */
  record Complaint(
      @NotBlank @LongText String complaint,
      @NotNull @SensibleDate LocalDate complaintSince,
      @Nullable @SensibleDate LocalDate openedOn) {}

  private final Access access;
  private final Commands commands;
  private final Patients patients;
  private final DutchCalendar calendar;

  OpenCaseEndpoint(Access access, Commands commands, Patients patients, DutchCalendar calendar) {
    this.access = access;
    this.commands = commands;
    this.patients = patients;
    this.calendar = calendar;
  }

  @PostMapping("/v1/patients/{patientId}/cases")
  @ResponseStatus(HttpStatus.CREATED)
  Accepted openCase(
      @PathVariable PatientId patientId, @Valid @RequestBody Complaint presented, Caller caller) {
    var practiceId = patients.practiceOf(patientId);
    var ground = access.toPatient(caller.actor(), patientId, practiceId, Set.of(Role.GP));
    var patient = patients.readPatient(patientId);
    var caseId = new CaseId(TimeOrderedId.next());
    var command = command(caseId, patient, presented, caller);
    return commands.send(
        command, caller, about(caseId, ground), calendar.momentOf(command.openedOn()), caseId);
  }

  private OpenCase command(
      CaseId caseId, RegisteredPatient patient, Complaint presented, Caller caller) {
    return new OpenCase(
        caseId,
        patient.patientId(),
        patient.practiceId(),
        caller.actor().organisationName(),
        caller.actor().wijk(),
        patient.details(),
        !patient.cases().isEmpty(),
        presented.complaint(),
        presented.complaintSince(),
        calendar.orToday(presented.openedOn()),
        calendar.today());
  }

  private static Ground about(CaseId caseId, Ground patient) {
    return new Ground(
        caseId,
        patient.patientId(),
        patient.practiceId(),
        patient.allowedUnder(),
        patient.consent(),
        patient.policyVersion());
  }
}
