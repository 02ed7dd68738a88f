package nl.wijkverband.careplans.write.kernteam;

import java.util.List;
import java.util.Map;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.PractitionerRef;

/** Everybody is in the kernteam once, in one role. */
public record NobodyIsInAKernteamTwice(
    PractitionerRef joining, List<PractitionerRef> others, String field) implements Rule {

  @Override
  public boolean isBroken() {
    return others.stream().anyMatch(other -> other.id().equals(joining.id()));
  }

  @Override
  public Map<String, Object> parameters() {
    return Map.of("name", joining.name());
  }
}
