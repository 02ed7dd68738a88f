package nl.wijkverband.intake.write.recordwaitingtime;

import java.util.Map;
import nl.wijkverband.platform.rule.Rule;

/** Two numbers are given in their order. */
public record AWaitIsAtLeastNoLongerThanAtMost(int atLeastWeeks, int expectedWeeks)
    implements Rule {

  @Override
  public boolean isBroken() {
    return atLeastWeeks < 1 || atLeastWeeks > expectedWeeks;
  }

  @Override
  public String field() {
    return "atLeastWeeks";
  }

  @Override
  public Map<String, Object> parameters() {
    return Map.of("expectedWeeks", expectedWeeks);
  }
}
