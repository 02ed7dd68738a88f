package nl.wijkverband.contracts.intake;

import java.time.LocalDate;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.Personal;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.ReferralId;

/** The receiver declined the referral. */
@EventType(name = "nl.wijkverband.intake.referral-declined")
public record ReferralDeclinedV1(
    CaseId caseId,
    ReferralId referralId,
    PractitionerRef by,
    @Personal String reason,
    LocalDate declinedOn)
    implements Contract {}
