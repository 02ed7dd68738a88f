package nl.wijkverband.intake.write.givepatientaccess;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.AccountId;
import nl.wijkverband.vocabulary.PatientId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Tie this account to the patient. */
public record GivePatientAccess(
    @TargetAggregateIdentifier PatientId patientId,
    AccountId accountId,
    LocalDate givenOn,
    LocalDate today) {}
