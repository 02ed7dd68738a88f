package nl.wijkverband.contracts.intake;

import java.time.LocalDate;
import java.util.List;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.Expectation;
import nl.wijkverband.vocabulary.Personal;
import nl.wijkverband.vocabulary.PhysiotherapyEmphasis;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.ReferralId;
import org.jspecify.annotations.Nullable;

/**
 * A referral letter went out after its checklist was discussed with the patient (Zorgprogramma ALK
 * §4.1).
 */
@EventType(name = "nl.wijkverband.intake.referral-sent")
public record ReferralSentV1(
    CaseId caseId,
    ReferralId referralId,
    PractitionerRef from,
    PractitionerRef to,
    @Personal String question,
    @Personal String explanationGiven,
    List<Expectation> discussed,
    List<PhysiotherapyEmphasis> emphasis,
    List<PractitionerRef> otherPractitioners,
    @Nullable PractitionerRef lead,
    @Personal @Nullable String weighing,
    LocalDate sentOn)
    implements Contract {}
