package nl.wijkverband.careplans.write.changelead;

import nl.wijkverband.careplans.write.kernteam.Kernteam;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.PractitionerId;

/** A change of lead changes who leads. */
public record TheLeadGoesToSomebodyElse(PractitionerId leadId, Kernteam kernteam) implements Rule {

  @Override
  public boolean isBroken() {
    return kernteam.isLedBy(leadId);
  }

  @Override
  public String field() {
    return "leadId";
  }
}
