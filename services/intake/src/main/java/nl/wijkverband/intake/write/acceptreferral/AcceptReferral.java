package nl.wijkverband.intake.write.acceptreferral;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.ReferralId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Accept the referral. */
public record AcceptReferral(
    @TargetAggregateIdentifier CaseId caseId,
    ReferralId referralId,
    PractitionerRef by,
    LocalDate acceptedOn,
    LocalDate today) {}
