package nl.wijkverband.messaging.write.message;

import java.util.List;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.PractitionerId;
import nl.wijkverband.vocabulary.PractitionerRef;

/** A conversation is of those who are in it. */
public record OnlyParticipantsTakePart(PractitionerId who, List<PractitionerRef> participants)
    implements Rule {

  @Override
  public boolean isBroken() {
    return participants.stream().noneMatch(participant -> participant.id().equals(who));
  }
}
