package nl.wijkverband.contracts.intake;

import java.time.LocalDate;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.ReferralId;

/** The receiver accepted the referral; from now on a treatment relationship. */
@EventType(name = "nl.wijkverband.intake.referral-accepted")
public record ReferralAcceptedV1(
    CaseId caseId, ReferralId referralId, PractitionerRef by, LocalDate acceptedOn)
    implements Contract {}
