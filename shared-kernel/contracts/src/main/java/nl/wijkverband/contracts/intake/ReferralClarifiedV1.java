package nl.wijkverband.contracts.intake;

import java.time.LocalDate;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.Personal;
import nl.wijkverband.vocabulary.ReferralId;

/** The sender answered the receiver's question; the referral waits for an answer again. */
@EventType(name = "nl.wijkverband.intake.referral-clarified")
public record ReferralClarifiedV1(
    CaseId caseId, ReferralId referralId, @Personal String clarification, LocalDate clarifiedOn)
    implements Contract {}
