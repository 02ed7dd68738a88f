package nl.wijkverband.careplans.write.agreeinterval;

import nl.wijkverband.platform.rule.Rule;

/**
 * Proactive care means contact at least twice a year; the programme asks for more (samenvatting).
 */
public record AnIntervalIsOneToTwentySixWeeks(int weeks, String field) implements Rule {

  @Override
  public boolean isBroken() {
    return weeks < 1 || weeks > 26;
  }
}
