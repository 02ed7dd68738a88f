package nl.wijkverband.intake.write.decideseverity;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import nl.wijkverband.vocabulary.FactorJudgement;
import nl.wijkverband.vocabulary.SeverityFactor;
import nl.wijkverband.vocabulary.SeverityProfile;

/** How a form sends the judgement of one factor. */
record Judgement(@NotNull SeverityFactor factor, @NotNull SeverityProfile level) {

  static List<FactorJudgement> all(List<Judgement> judgements) {
    return judgements.stream().map(each -> new FactorJudgement(each.factor, each.level)).toList();
  }
}
