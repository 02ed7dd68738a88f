package nl.wijkverband.contracts.intake;

import nl.wijkverband.contracts.Contract;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.OrganisationId;
import nl.wijkverband.vocabulary.PatientId;

/** A practice registered a patient. */
@EventType(name = "nl.wijkverband.intake.patient-registered")
public record PatientRegisteredV1(
    PatientId patientId,
    OrganisationId practiceId,
    String practiceName,
    String wijk,
    PatientDetails details)
    implements Contract {}
