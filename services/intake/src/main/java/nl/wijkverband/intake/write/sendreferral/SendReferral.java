package nl.wijkverband.intake.write.sendreferral;

import java.time.LocalDate;
import java.util.List;
import nl.wijkverband.intake.events.MaintainingFactor;
import nl.wijkverband.intake.events.ReferralRefused;
import nl.wijkverband.intake.events.ReferralSent;
import nl.wijkverband.intake.events.RefusalReason;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.Expectation;
import nl.wijkverband.vocabulary.PhysiotherapyEmphasis;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.ReferralId;
import nl.wijkverband.vocabulary.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Send a referral to a member of the kernteam to be. */
public record SendReferral(
    @TargetAggregateIdentifier CaseId caseId,
    ReferralId referralId,
    PractitionerRef from,
    PractitionerRef to,
    String question,
    String explanationGiven,
    boolean somaticCauseExcludedForNow,
    boolean gpStaysInvolved,
    boolean introductionGiven,
    List<Expectation> discussed,
    List<PhysiotherapyEmphasis> emphasis,
    @Nullable Boolean supplementaryInsurance,
    List<PractitionerRef> otherPractitioners,
    PractitionerRef lead,
    @Nullable String weighing,
    LocalDate sentOn,
    LocalDate today) {

  private static final String CHECKLIST_VERSION = "zorgprogramma-alk-utrecht-2022";

  /** Physiotherapy in this programme is paid from the supplementary insurance, or not at all. */
  public boolean cannotBePaid() {
    return to.role() == Role.PHYSIOTHERAPIST && Boolean.FALSE.equals(supplementaryInsurance);
  }

  /** What happened when every rule held. */
  public ReferralSent sent() {
    return new ReferralSent(
        caseId,
        referralId,
        from,
        to,
        question,
        explanationGiven,
        discussed,
        emphasis,
        otherPractitioners,
        lead,
        weighing,
        CHECKLIST_VERSION,
        sentOn);
  }

  /**
   * What happened when it could not be paid: a fact about the case, not a mistake of the sender.
   */
  public ReferralRefused refused() {
    return new ReferralRefused(
        caseId,
        referralId,
        to,
        RefusalReason.NO_SUPPLEMENTARY_INSURANCE,
        MaintainingFactor.ACCESS_TO_CARE,
        sentOn);
  }
}
