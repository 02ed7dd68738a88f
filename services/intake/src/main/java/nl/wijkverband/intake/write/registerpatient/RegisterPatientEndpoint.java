package nl.wijkverband.intake.write.registerpatient;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import nl.wijkverband.intake.events.PatientDetails;
import nl.wijkverband.intake.read.patients.Patients;
import nl.wijkverband.platform.access.Access;
import nl.wijkverband.platform.command.Accepted;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.platform.command.Commands;
import nl.wijkverband.platform.envelope.TimeOrderedId;
import nl.wijkverband.platform.moment.DutchCalendar;
import nl.wijkverband.platform.web.input.SensibleDate;
import nl.wijkverband.platform.web.input.ShortText;
import nl.wijkverband.vocabulary.PatientId;
import nl.wijkverband.vocabulary.Role;
import nl.wijkverband.vocabulary.Sex;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A practice writes down who the patient is. */
@RestController
class RegisterPatientEndpoint {

  /** What the form sends. */
  record NewPatient(
      @NotBlank @ShortText String givenName,
      @NotBlank @ShortText String familyName,
      @NotNull @SensibleDate LocalDate birthDate,
      @NotNull Sex sex,
      @Nullable @ShortText(max = 20) String bsn,
      @Nullable @ShortText(max = 30) String phone,
      @Nullable @ShortText @Email String email,
      @Nullable @ShortText String address) {

    PatientDetails details() {
      return new PatientDetails(
          givenName.strip(),
          familyName.strip(),
          birthDate,
          sex,
          bsn == null || bsn.isBlank() ? null : Bsn.of(bsn).digits(),
          filled(phone),
          filled(email),
          filled(address));
    }

    // A field left open on the form arrives as an empty text.
    private static @Nullable String filled(@Nullable String text) {
      return text == null || text.isBlank() ? null : text.strip();
    }
  }

  private final Access access;
  private final Commands commands;
  private final Patients patients;
  private final DutchCalendar calendar;

  RegisterPatientEndpoint(
      Access access, Commands commands, Patients patients, DutchCalendar calendar) {
    this.access = access;
    this.commands = commands;
    this.patients = patients;
    this.calendar = calendar;
  }

  @PostMapping("/v1/patients")
  @ResponseStatus(HttpStatus.CREATED)
  Accepted registerPatient(@Valid @RequestBody NewPatient patient, Caller caller) {
    var practice = caller.actor();
    var patientId = new PatientId(TimeOrderedId.next());
    var ground =
        access.toPatient(
            caller.actor(), patientId, practice.organisationId(), Set.of(Role.GP, Role.POH));
    var details = patient.details();
    var command =
        new RegisterPatient(
            patientId,
            practice.organisationId(),
            practice.organisationName(),
            practice.wijk(),
            details,
            patients.knows(details.bsn(), practice.organisationId()),
            calendar.today());
    return commands.send(command, caller, ground, calendar.momentOf(command.today()), patientId);
  }
}
