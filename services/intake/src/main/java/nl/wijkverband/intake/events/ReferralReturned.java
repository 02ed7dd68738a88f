package nl.wijkverband.intake.events;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.Personal;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.ReferralId;

/** The receiver asked the sender for clarification. */
@EventType(name = "intake.referral-returned")
public record ReferralReturned(
    CaseId caseId,
    ReferralId referralId,
    PractitionerRef by,
    @Personal String question,
    LocalDate returnedOn)
    implements CaseEvent {}
