package nl.wijkverband.messaging.write.startconversation;

import java.util.Map;
import java.util.Set;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.PractitionerId;
import nl.wijkverband.vocabulary.PractitionerRef;

/** What is said about a case stays with those who look after it together. */
public record OnlyTheKernteamIsInvited(
    PractitionerRef invited, Set<PractitionerId> kernteam, String field) implements Rule {

  @Override
  public boolean isBroken() {
    return !kernteam.contains(invited.id());
  }

  @Override
  public Map<String, Object> parameters() {
    return Map.of("name", invited.name());
  }
}
