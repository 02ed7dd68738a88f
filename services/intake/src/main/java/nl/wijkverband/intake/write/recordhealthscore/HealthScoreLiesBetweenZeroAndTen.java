package nl.wijkverband.intake.write.recordhealthscore;

import nl.wijkverband.platform.rule.Rule;

/** The number for health runs from 0 to 10 (Zorgprogramma ALK, bijlage 4). */
public record HealthScoreLiesBetweenZeroAndTen(int score) implements Rule {

  @Override
  public boolean isBroken() {
    return score < 0 || score > 10;
  }

  @Override
  public String field() {
    return "score";
  }
}
