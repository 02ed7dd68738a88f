package nl.wijkverband.mdocasework.write.completeaction;

import nl.wijkverband.mdocasework.write.action.Action;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.Role;

/** Whoever promised it says that it is done; the GP, who holds the lead, can do it for them. */
public record OnlyTheOwnerOrTheGpCompletesAnAction(PractitionerRef by, Action action)
    implements Rule {

  @Override
  public boolean isBroken() {
    return by.role() != Role.GP && !by.id().equals(action.owner().id());
  }
}
