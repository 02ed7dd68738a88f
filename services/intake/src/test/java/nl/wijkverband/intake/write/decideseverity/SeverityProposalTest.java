package nl.wijkverband.intake.write.decideseverity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkverband.vocabulary.FactorJudgement;
import nl.wijkverband.vocabulary.SeverityFactor;
import nl.wijkverband.vocabulary.SeverityProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every one of the 6,561 ways to judge the eight factors, rather than a sample of them. */
class SeverityProposalTest {

  private static final SeverityProfile[] LEVELS = SeverityProfile.values();
  private static final SeverityFactor[] FACTORS = SeverityFactor.values();

  static Stream<List<FactorJudgement>> everyWay() {
    int ways = (int) Math.pow(LEVELS.length, FACTORS.length);
    return IntStream.range(0, ways).mapToObj(SeverityProposalTest::way);
  }

  // The number written with one digit per factor, in base three.
  private static List<FactorJudgement> way(int number) {
    var judgements = new ArrayList<FactorJudgement>();
    int left = number;
    for (var factor : FACTORS) {
      judgements.add(new FactorJudgement(factor, LEVELS[left % LEVELS.length]));
      left /= LEVELS.length;
    }
    return judgements;
  }

  private static SeverityProposal all(SeverityProfile level, FactorJudgement... but) {
    var judgements = new ArrayList<FactorJudgement>();
    for (var factor : FACTORS) {
      judgements.add(
          Arrays.stream(but)
              .filter(each -> each.factor() == factor)
              .findFirst()
              .orElse(new FactorJudgement(factor, level)));
    }
    return SeverityProposal.of(judgements);
  }

  private static FactorJudgement severe(SeverityFactor factor) {
    return new FactorJudgement(factor, SeverityProfile.SEVERE);
  }

  private static FactorJudgement moderate(SeverityFactor factor) {
    return new FactorJudgement(factor, SeverityProfile.MODERATE);
  }

  @ParameterizedTest
  @EnumSource
  void eight_factors_at_one_level_propose_that_level(SeverityProfile level) {
    assertThat(all(level).proposed()).isEqualTo(level);
    assertThat(all(level).because()).hasSize(8);
    assertThat(all(level).floor()).isFalse();
  }

  @Test
  void two_factors_lift_the_proposal_and_are_named() {
    var duration = severe(SeverityFactor.DURATION);
    var insight = severe(SeverityFactor.INSIGHT);

    assertThat(all(SeverityProfile.LIGHT, duration, insight))
        .isEqualTo(new SeverityProposal(SeverityProfile.SEVERE, List.of(duration, insight), false));
  }

  @Test
  void one_severe_and_one_moderate_factor_make_it_moderate() {
    var duration = severe(SeverityFactor.DURATION);
    var insight = moderate(SeverityFactor.INSIGHT);

    assertThat(all(SeverityProfile.LIGHT, duration, insight))
        .isEqualTo(
            new SeverityProposal(SeverityProfile.MODERATE, List.of(duration, insight), false));
  }

  @Test
  void one_factor_alone_is_not_enough() {
    assertThat(all(SeverityProfile.LIGHT, severe(SeverityFactor.DURATION)))
        .satisfies(
            proposal -> {
              assertThat(proposal.proposed()).isEqualTo(SeverityProfile.LIGHT);
              assertThat(proposal.because())
                  .hasSize(7)
                  .allMatch(each -> each.level() == SeverityProfile.LIGHT);
            });
  }

  @ParameterizedTest
  @EnumSource(names = {"FUNCTIONAL_LIMITATION", "PSYCHIATRIC_COMORBIDITY"})
  void a_severe_limitation_or_psychiatric_comorbidity_is_never_light(SeverityFactor factor) {
    assertThat(all(SeverityProfile.LIGHT, severe(factor)))
        .isEqualTo(new SeverityProposal(SeverityProfile.MODERATE, List.of(severe(factor)), true));
  }

  @Test
  void a_factor_that_gets_worse_never_lowers_the_proposal() {
    everyWay()
        .forEach(
            before -> {
              var proposed = SeverityProposal.of(before).proposed();
              for (int i = 0; i < FACTORS.length; i++) {
                var worse = new ArrayList<>(before);
                worse.set(i, worse(before.get(i)));
                assertThat(SeverityProposal.of(worse).proposed())
                    .as("%s, and %s one worse", before, FACTORS[i])
                    .isGreaterThanOrEqualTo(proposed);
              }
            });
  }

  private static FactorJudgement worse(FactorJudgement judgement) {
    int next = Math.min(judgement.level().ordinal() + 1, LEVELS.length - 1);
    return new FactorJudgement(judgement.factor(), LEVELS[next]);
  }

  @Test
  void it_is_the_second_worst_factor_unless_the_floor_lifts_it() {
    everyWay()
        .forEach(
            judgements -> {
              var proposal = SeverityProposal.of(judgements);
              var levels = judgements.stream().map(FactorJudgement::level).sorted().toList();
              var secondWorst = levels.get(levels.size() - 2);
              assertThat(proposal.proposed())
                  .as("%s", judgements)
                  .isEqualTo(proposal.floor() ? SeverityProfile.MODERATE : secondWorst);
              assertThat(proposal.floor())
                  .isEqualTo(
                      secondWorst == SeverityProfile.LIGHT
                          && judgements.stream()
                              .anyMatch(
                                  each ->
                                      each.level() == SeverityProfile.SEVERE
                                          && (each.factor() == SeverityFactor.FUNCTIONAL_LIMITATION
                                              || each.factor()
                                                  == SeverityFactor.PSYCHIATRIC_COMORBIDITY)));
            });
  }

  @Test
  void it_does_not_matter_in_which_order_the_factors_are_judged() {
    everyWay()
        .forEach(
            judgements ->
                assertThat(SeverityProposal.of(judgements.reversed()).proposed())
                    .isEqualTo(SeverityProposal.of(judgements).proposed()));
  }

  @Test
  void there_is_always_a_reason() {
    everyWay()
        .forEach(
            judgements ->
                assertThat(SeverityProposal.of(judgements).because())
                    .isNotEmpty()
                    .isSubsetOf(judgements));
  }
}
