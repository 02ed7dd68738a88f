package nl.wijkverband.intake.read.patients;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import nl.wijkverband.intake.events.PatientDetails;
import nl.wijkverband.vocabulary.PatientId;
import nl.wijkverband.vocabulary.Sex;
import org.jspecify.annotations.Nullable;

/** One patient on the list of the own practice. */
record PatientView(PatientId patientId, Details patient, List<RegisteredPatient.OpenedCase> cases) {

  /** Who it is and how to reach them. */
  record Details(
      String name,
      String givenName,
      @Nullable Integer age,
      @Nullable LocalDate birthDate,
      Sex sex,
      @Nullable String phone,
      @Nullable String email,
      @Nullable String address,
      @Nullable String bsn) {

    @SuppressWarnings(
        "NullAway") // once the patient's key is destroyed every detail reads as absent
    static Details of(PatientDetails known, LocalDate today) {
      LocalDate birthDate = known.birthDate();
      return new Details(
          (known.givenName() + " " + known.familyName()).strip(),
          known.givenName(),
          birthDate == null ? null : Period.between(birthDate, today).getYears(),
          birthDate,
          known.sex(),
          known.phone(),
          known.email(),
          known.address(),
          known.bsn());
    }
  }

  static PatientView of(RegisteredPatient patient, LocalDate today) {
    return new PatientView(
        patient.patientId(), Details.of(patient.details(), today), patient.cases());
  }
}
