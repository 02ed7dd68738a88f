package nl.wijkverband.intake.events;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.OrganisationId;
import nl.wijkverband.vocabulary.PatientId;
import nl.wijkverband.vocabulary.Personal;

/**
 * A GP opened a case with the complaint the patient came with; the details are as known that day.
 */
@EventType(name = "intake.case-opened")
public record CaseOpened(
    CaseId caseId,
    PatientId patientId,
    OrganisationId practiceId,
    String practiceName,
    String wijk,
    PatientDetails patient,
    @Personal String complaint,
    LocalDate complaintSince,
    LocalDate openedOn)
    implements CaseEvent {}
