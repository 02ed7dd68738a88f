package nl.wijkverband.mdocasework.read.consultation;

import java.util.Objects;
import java.util.Optional;
import nl.wijkverband.mdocasework.read.submissions.SubmittedCase;
import nl.wijkverband.platform.moment.DutchCalendar;
import nl.wijkverband.platform.personaldata.PersonalData;
import org.springframework.stereotype.Component;

/** Makes of a case under discussion what a consultant may see of it. */
@Component
class Consultation {

  private final KnownPatients patients;
  private final PersonalData personalData;
  private final DutchCalendar calendar;

  Consultation(KnownPatients patients, PersonalData personalData, DutchCalendar calendar) {
    this.patients = patients;
    this.personalData = personalData;
    this.calendar = calendar;
  }

  /** None of a patient we do not know, for then there is no telling what to leave out. */
  Optional<ConsultationView.Item> of(SubmittedCase submitted) {
    return patients
        .find(submitted.caseId(), submitted.patientId())
        .map(patient -> item(submitted, patient));
  }

  private ConsultationView.Item item(SubmittedCase submitted, KnownPatient patient) {
    var pseudonym = new Pseudonym(patient);
    return new ConsultationView.Item(
        submitted.submissionId(),
        submitted.purpose(),
        pseudonym.in(personalData.revealText(submitted.question(), submitted.patientId())),
        pseudonym.in(personalData.revealText(submitted.introduction(), submitted.patientId())),
        AgeBand.of(patient.birthDate(), calendar.today()),
        patient.sex(),
        Objects.requireNonNull(submitted.openedAt()));
  }
}
