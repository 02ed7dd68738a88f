package nl.wijkverband.intake.write.clarifyreferral;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.PractitionerId;
import nl.wijkverband.vocabulary.ReferralId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Answer the receiver's question. */
public record ClarifyReferral(
    @TargetAggregateIdentifier CaseId caseId,
    ReferralId referralId,
    PractitionerId by,
    String clarification,
    LocalDate clarifiedOn,
    LocalDate today) {}
