package nl.wijkverband.intake.events;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.AccountId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.PatientId;

/** The practice tied an account to the patient, who sees their own page from now on. */
@EventType(name = "intake.patient-access-given")
public record PatientAccessGiven(PatientId patientId, AccountId accountId, LocalDate givenOn)
    implements PatientEvent {}
