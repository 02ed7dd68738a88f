package nl.wijkverband.intake.read.patients;

import java.time.LocalDate;
import java.util.List;
import nl.wijkverband.intake.events.PatientDetails;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.OrganisationId;
import nl.wijkverband.vocabulary.PatientId;

/** A patient as the own practice knows them, with the cases that are open. */
public record RegisteredPatient(
    PatientId patientId,
    OrganisationId practiceId,
    PatientDetails details,
    List<OpenedCase> cases) {

  /** A case of this patient. */
  public record OpenedCase(CaseId caseId, LocalDate openedOn) {}
}
