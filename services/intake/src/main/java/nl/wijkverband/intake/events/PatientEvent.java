package nl.wijkverband.intake.events;

import nl.wijkverband.vocabulary.PatientId;

/** Everything that can have happened to a patient as such. */
public sealed interface PatientEvent permits PatientRegistered, PatientAccessGiven {

  PatientId patientId();
}
