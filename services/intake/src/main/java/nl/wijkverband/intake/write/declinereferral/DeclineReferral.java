package nl.wijkverband.intake.write.declinereferral;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.ReferralId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Decline the referral. */
public record DeclineReferral(
    @TargetAggregateIdentifier CaseId caseId,
    ReferralId referralId,
    PractitionerRef by,
    String reason,
    LocalDate declinedOn,
    LocalDate today) {}
