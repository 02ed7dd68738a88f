package nl.wijkverband.careplans.write.agreeplan;

import java.util.Set;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.PlanParty;
import nl.wijkverband.vocabulary.Role;

/** Each practitioner agrees for themselves, and writes down what they heard from the patient. */
public record NobodyAgreesForAColleague(Role by, PlanParty party, String field) implements Rule {

  @Override
  public boolean isBroken() {
    Set<PlanParty> own =
        by == Role.GP
            ? Set.of(PlanParty.GP, PlanParty.PATIENT)
            : Set.of(PlanParty.POH_OR_PSYCHOLOGIST, PlanParty.PATIENT);
    return !own.contains(party);
  }
}
