package nl.wijkverband.contracts.intake;

import java.time.LocalDate;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.OrganisationId;
import nl.wijkverband.vocabulary.PatientId;
import nl.wijkverband.vocabulary.Personal;

/**
 * A GP opened a case with the complaint the patient came with; the patient's details travel along
 * so that the case's history is whole by itself.
 */
@EventType(name = "nl.wijkverband.intake.case-opened")
public record CaseOpenedV1(
    CaseId caseId,
    PatientId patientId,
    OrganisationId practiceId,
    String practiceName,
    String wijk,
    PatientDetails patient,
    @Personal String complaint,
    LocalDate complaintSince,
    LocalDate openedOn)
    implements Contract {}
