package nl.wijkverband.intake.write.rules;

import nl.wijkverband.platform.rule.Rule;

/** Who may join the programme and how severe it is are asked once ALK is assumed. */
public record TheHypothesisComesFirst(boolean stated) implements Rule {

  @Override
  public boolean isBroken() {
    return !stated;
  }
}
