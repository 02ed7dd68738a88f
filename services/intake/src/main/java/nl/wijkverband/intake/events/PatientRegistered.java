package nl.wijkverband.intake.events;

import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.OrganisationId;
import nl.wijkverband.vocabulary.PatientId;

/** A practice registered a patient. */
@EventType(name = "intake.patient-registered")
public record PatientRegistered(
    PatientId patientId,
    OrganisationId practiceId,
    String practiceName,
    String wijk,
    PatientDetails details)
    implements PatientEvent {}
