package nl.wijkverband.mdocasework.write.putonagenda;

import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.PractitionerRef;

/** Who leads the meeting decides what is discussed in it. */
public record OnlyTheChairOfAMeetingMakesItsAgenda(PractitionerRef by, PractitionerRef chair)
    implements Rule {

  @Override
  public boolean isBroken() {
    return !by.id().equals(chair.id());
  }
}
