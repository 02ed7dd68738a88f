package nl.wijkverband.intake.write.withdrawconsent;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ConsentForm;
import nl.wijkverband.vocabulary.ConsentPurpose;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Record that the patient withdrew a consent. */
public record WithdrawConsent(
    @TargetAggregateIdentifier CaseId caseId,
    ConsentPurpose purpose,
    ConsentForm how,
    LocalDate withdrawnOn,
    LocalDate today) {}
