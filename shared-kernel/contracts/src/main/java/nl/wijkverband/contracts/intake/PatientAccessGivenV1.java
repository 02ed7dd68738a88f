package nl.wijkverband.contracts.intake;

import java.time.LocalDate;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.vocabulary.AccountId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.PatientId;

/** A patient's account was tied to the patient, who can see their own page from now on. */
@EventType(name = "nl.wijkverband.intake.patient-access-given")
public record PatientAccessGivenV1(PatientId patientId, AccountId accountId, LocalDate givenOn)
    implements Contract {}
