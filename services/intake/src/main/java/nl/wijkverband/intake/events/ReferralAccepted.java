package nl.wijkverband.intake.events;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.ReferralId;

/** The receiver accepted the referral. */
@EventType(name = "intake.referral-accepted")
public record ReferralAccepted(
    CaseId caseId, ReferralId referralId, PractitionerRef by, LocalDate acceptedOn)
    implements CaseEvent {}
