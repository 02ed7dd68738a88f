package nl.wijkverband.intake.events;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.ReferralId;

/** A referral could not go out, and what that means for the complaint. */
@EventType(name = "intake.referral-refused")
public record ReferralRefused(
    CaseId caseId,
    ReferralId referralId,
    PractitionerRef to,
    RefusalReason reason,
    MaintainingFactor maintainingFactor,
    LocalDate refusedOn)
    implements CaseEvent {}
