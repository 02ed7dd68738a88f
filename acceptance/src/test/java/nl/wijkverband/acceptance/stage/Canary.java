package nl.wijkverband.acceptance.stage;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A word of its own for every field in which something personal is written. */
public enum Canary {
  GIVEN_NAME,
  FAMILY_NAME,
  EMAIL,
  ADDRESS,
  COMPLAINT,
  METAPHOR,
  PATIENT_WORDS,
  NEEDED_FOR_ONE_MORE,
  BUURTTEAM_REASON,
  GOAL_WORDING,
  GOAL_MEASURED_BY,
  GOAL_NEW_WORDING,
  GOAL_REASON,
  CANCEL_REASON,
  NO_SHOW_NOTE,
  CALL_AGREED,
  POH_QUESTION,
  POH_EXPLANATION,
  POH_WEIGHING,
  POH_RETURNED,
  POH_CLARIFIED,
  PHYSIOTHERAPIST_QUESTION,
  PHYSIOTHERAPIST_EXPLANATION,
  PHYSIOTHERAPIST_WEIGHING,
  DECLINED_QUESTION,
  DECLINED_EXPLANATION,
  DECLINED_REASON;

  private static final Set<Canary> LETTERS_OF_OTHERS =
      EnumSet.of(
          POH_QUESTION,
          POH_EXPLANATION,
          POH_WEIGHING,
          POH_RETURNED,
          POH_CLARIFIED,
          DECLINED_QUESTION,
          DECLINED_EXPLANATION,
          DECLINED_REASON);
  private static final Set<Canary> LETTER_TO_THE_PHYSIOTHERAPIST =
      EnumSet.of(PHYSIOTHERAPIST_QUESTION, PHYSIOTHERAPIST_EXPLANATION, PHYSIOTHERAPIST_WEIGHING);

  /** The word itself; it stands nowhere else in the world. */
  public String word() {
    return "kanarie" + name().toLowerCase(Locale.ROOT).replace("_", "");
  }

  /** What the dossier may show this practitioner of a case whose kernteam they are in. */
  public static Set<Canary> visibleTo(Practitioner practitioner) {
    var visible = EnumSet.allOf(Canary.class);
    switch (practitioner) {
      case GP, POH -> {}
      case PHYSIOTHERAPIST -> {
        visible.removeAll(LETTERS_OF_OTHERS);
        visible.remove(BUURTTEAM_REASON);
      }
      case BUURTTEAM -> {
        visible.removeAll(LETTERS_OF_OTHERS);
        visible.removeAll(LETTER_TO_THE_PHYSIOTHERAPIST);
        visible.remove(COMPLAINT);
      }
      case COORDINATOR -> visible.clear();
    }
    return visible;
  }

  /** Which of the words stand in a text. */
  public static Set<Canary> in(String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(canary -> lower.contains(canary.word()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Canary.class)));
  }
}
