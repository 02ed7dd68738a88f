package nl.wijkverband.intake.write.decideseverity;

import java.util.List;
import java.util.Set;
import nl.wijkverband.vocabulary.FactorJudgement;
import nl.wijkverband.vocabulary.SeverityFactor;
import nl.wijkverband.vocabulary.SeverityProfile;

/**
 * What our rule makes of the eight factors: a support for the clinician, not a validated instrument
 * (domain §2.4).
 *
 * @param because the judgements the proposal rests on
 * @param floor whether one severe limitation or psychiatric comorbidity alone lifted it to moderate
 */
public record SeverityProposal(
    SeverityProfile proposed, List<FactorJudgement> because, boolean floor) {

  /** This rule and its cut-offs. */
  public static final String RULE_VERSION = "severity-1";

  private static final int ENOUGH = 2;
  private static final Set<SeverityFactor> FLOOR_FACTORS =
      Set.of(SeverityFactor.FUNCTIONAL_LIMITATION, SeverityFactor.PSYCHIATRIC_COMORBIDITY);

  /**
   * The highest level that at least two factors reach, and at least moderate where a floor factor
   * is severe. A factor that gets worse can only add to what reaches a level, so it never lowers
   * this.
   */
  public static SeverityProposal of(List<FactorJudgement> judgements) {
    var counted = highestReached(judgements);
    var severeFloor = judgements.stream().filter(SeverityProposal::isFloor).toList();
    if (counted == SeverityProfile.LIGHT && !severeFloor.isEmpty()) {
      return new SeverityProposal(SeverityProfile.MODERATE, severeFloor, true);
    }
    return new SeverityProposal(counted, reasons(judgements, counted), false);
  }

  private static SeverityProfile highestReached(List<FactorJudgement> judgements) {
    if (reaching(judgements, SeverityProfile.SEVERE).size() >= ENOUGH) {
      return SeverityProfile.SEVERE;
    }
    return reaching(judgements, SeverityProfile.MODERATE).size() >= ENOUGH
        ? SeverityProfile.MODERATE
        : SeverityProfile.LIGHT;
  }

  // Everything reaches light; the reason for it is what goes no further.
  private static List<FactorJudgement> reasons(
      List<FactorJudgement> judgements, SeverityProfile counted) {
    return counted == SeverityProfile.LIGHT
        ? judgements.stream().filter(each -> each.level() == counted).toList()
        : reaching(judgements, counted);
  }

  private static List<FactorJudgement> reaching(
      List<FactorJudgement> judgements, SeverityProfile level) {
    return judgements.stream().filter(each -> each.level().compareTo(level) >= 0).toList();
  }

  private static boolean isFloor(FactorJudgement judgement) {
    return judgement.level() == SeverityProfile.SEVERE
        && FLOOR_FACTORS.contains(judgement.factor());
  }
}
