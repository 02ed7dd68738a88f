package nl.wijkverband.intake.events;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.Personal;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.ReferralId;

/** The receiver declined the referral. */
@EventType(name = "intake.referral-declined")
public record ReferralDeclined(
    CaseId caseId,
    ReferralId referralId,
    PractitionerRef by,
    @Personal String reason,
    LocalDate declinedOn)
    implements CaseEvent {}
