package nl.wijkverband.contracts.intake;

import java.time.LocalDate;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.ReferralId;

/**
 * A referral to the physiotherapist could not go out because the patient has no supplementary
 * insurance; access to care becomes a maintaining factor.
 */
@EventType(name = "nl.wijkverband.intake.referral-refused")
public record ReferralRefusedV1(
    CaseId caseId,
    ReferralId referralId,
    PractitionerRef to,
    String reason,
    String maintainingFactor,
    LocalDate refusedOn)
    implements Contract {}
