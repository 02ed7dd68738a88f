package nl.wijkverband.intake.write.returnreferral;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.ReferralId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Return the referral to its sender with a question. */
public record ReturnReferral(
    @TargetAggregateIdentifier CaseId caseId,
    ReferralId referralId,
    PractitionerRef by,
    String question,
    LocalDate returnedOn,
    LocalDate today) {}
