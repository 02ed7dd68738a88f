package nl.wijkverband.careplans.write.proposegoal;

import java.util.Map;
import nl.wijkverband.platform.rule.Rule;

/** A few goals at a time: small and within reach (domain §4). That a few is three is ours. */
public record AtMostThreeGoalsAreOpenAtATime(long open) implements Rule {

  private static final int MAX = 3;

  @Override
  public boolean isBroken() {
    return open >= MAX;
  }

  @Override
  public Map<String, Object> parameters() {
    return Map.of("max", MAX);
  }
}
