package nl.wijkverband.intake.events;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.Personal;
import nl.wijkverband.vocabulary.ReferralId;

/** The sender answered the receiver's question. */
@EventType(name = "intake.referral-clarified")
public record ReferralClarified(
    CaseId caseId, ReferralId referralId, @Personal String clarification, LocalDate clarifiedOn)
    implements CaseEvent {}
