package nl.wijkverband.messaging.write.startconversation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.PractitionerId;
import nl.wijkverband.vocabulary.PractitionerRef;

/**
 * Who is asked into a conversation; known by what care-plans says of them, not by what the request
 * says.
 */
record Invitation(List<PractitionerRef> named, Map<PractitionerId, PractitionerRef> kernteam) {

  /** The members of the kernteam who were named, once each, without the sender. */
  List<PractitionerRef> accepted(PractitionerId sender) {
    Set<PractitionerRef> accepted = new LinkedHashSet<>();
    for (int i = 0; i < named.size(); i++) {
      PractitionerRef each = named.get(i);
      if (!each.id().equals(sender)) {
        Rule.check(
            new OnlyTheKernteamIsInvited(each, kernteam.keySet(), "participants[" + i + "].id"));
        accepted.add(kernteam.get(each.id()));
      }
    }
    return new ArrayList<>(accepted);
  }
}
