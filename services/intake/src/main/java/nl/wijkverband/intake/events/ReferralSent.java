package nl.wijkverband.intake.events;

import java.time.LocalDate;
import java.util.List;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.Expectation;
import nl.wijkverband.vocabulary.Personal;
import nl.wijkverband.vocabulary.PhysiotherapyEmphasis;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.ReferralId;
import org.jspecify.annotations.Nullable;

/** A referral went out; which checklist it was held against is kept with it. */
@EventType(name = "intake.referral-sent")
public record ReferralSent(
    CaseId caseId,
    ReferralId referralId,
    PractitionerRef from,
    PractitionerRef to,
    @Personal String question,
    @Personal String explanationGiven,
    List<Expectation> discussed,
    List<PhysiotherapyEmphasis> emphasis,
    List<PractitionerRef> otherPractitioners,
    PractitionerRef lead,
    @Personal @Nullable String weighing,
    String checklistVersion,
    LocalDate sentOn)
    implements CaseEvent {}
