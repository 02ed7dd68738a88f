package nl.wijkverband.intake.write.decideseverity;

import java.util.List;
import java.util.Map;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.FactorJudgement;
import nl.wijkverband.vocabulary.SeverityFactor;

/** A profile rests on all eight factors, each judged once. */
public record EveryFactorIsJudgedOnce(List<FactorJudgement> judgements) implements Rule {

  @Override
  public boolean isBroken() {
    return missing() > 0 || judgements.size() != SeverityFactor.values().length;
  }

  @Override
  public String field() {
    return "judgements";
  }

  @Override
  public Map<String, Object> parameters() {
    return Map.of("missing", missing());
  }

  private long missing() {
    return SeverityFactor.values().length
        - judgements.stream().map(FactorJudgement::factor).distinct().count();
  }
}
