package nl.wijkverband.mdocasework.write.planmeeting;

import java.util.List;
import java.util.Map;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.PractitionerRef;

/** Somebody takes part once, and the chair is there already. */
public record NobodyTakesPartTwice(
    PractitionerRef participant, List<PractitionerRef> others, int index) implements Rule {

  @Override
  public boolean isBroken() {
    return others.stream().anyMatch(other -> other.id().equals(participant.id()));
  }

  @Override
  public String field() {
    return "participants[" + index + "]";
  }

  @Override
  public Map<String, Object> parameters() {
    return Map.of("name", participant.name());
  }
}
