package nl.wijkverband.intake.write.opencase;

import java.time.LocalDate;
import nl.wijkverband.intake.events.CaseOpened;
import nl.wijkverband.intake.events.PatientDetails;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.OrganisationId;
import nl.wijkverband.vocabulary.PatientId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Open a case for this patient. */
public record OpenCase(
    @TargetAggregateIdentifier CaseId caseId,
    PatientId patientId,
    OrganisationId practiceId,
    String practiceName,
    String wijk,
    PatientDetails patient,
    boolean patientHasOpenCase,
    String complaint,
    LocalDate complaintSince,
    LocalDate openedOn,
    LocalDate today) {

  /** What happened when every rule held. */
  public CaseOpened opened() {
    return new CaseOpened(
        caseId,
        patientId,
        practiceId,
        practiceName,
        wijk,
        patient,
        complaint,
        complaintSince,
        openedOn);
  }
}
