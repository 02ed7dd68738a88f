package nl.wijkverband.vocabulary;

import java.util.EnumSet;
import java.util.Set;

/**
 * What has to be discussed with the patient before a referral may go out (Zorgprogramma ALK §4.1,
 * checklist 1 of each discipline).
 */
public enum Expectation {
  /**
   * What a POH or psychologist can offer, and that how one looks at a complaint affects how it is
   * lived.
   */
  HOW_ONE_LOOKS_AT_A_COMPLAINT,
  /** Treatment follows the goals that patient and kernteam set together. */
  TREATMENT_FOLLOWS_SHARED_GOALS,
  /** Learning to move responsibly; nothing passive, and talking is part of it. */
  MOVING_RESPONSIBLY_NO_PASSIVE_TREATMENT,
  /** The number of sessions is finite. */
  FINITE_NUMBER_OF_SESSIONS;

  /** The checklist that belongs to a referral to this role; empty where the programme has none. */
  public static Set<Expectation> checklistFor(Role receiver) {
    return switch (receiver) {
      case POH, PSYCHOLOGIST ->
          EnumSet.of(HOW_ONE_LOOKS_AT_A_COMPLAINT, TREATMENT_FOLLOWS_SHARED_GOALS);
      case PHYSIOTHERAPIST ->
          EnumSet.of(
              MOVING_RESPONSIBLY_NO_PASSIVE_TREATMENT,
              FINITE_NUMBER_OF_SESSIONS,
              TREATMENT_FOLLOWS_SHARED_GOALS);
      default -> EnumSet.noneOf(Expectation.class);
    };
  }
}
