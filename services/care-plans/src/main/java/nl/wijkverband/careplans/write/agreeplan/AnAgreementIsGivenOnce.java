package nl.wijkverband.careplans.write.agreeplan;

import java.util.List;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.PlanParty;

/** Whoever agrees already on the plan as it is, need not say so again. */
public record AnAgreementIsGivenOnce(List<PlanParty> missing) implements Rule {

  @Override
  public boolean isBroken() {
    return missing.isEmpty();
  }

  @Override
  public String field() {
    return "parties";
  }
}
