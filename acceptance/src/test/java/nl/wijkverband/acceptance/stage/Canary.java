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
  DECLINED_REASON,
  RISK_NOTE,
  EXAMINED,
  FINDINGS,
  SOMATIC_COMORBIDITY,
  TOLD_BACK,
  HYPOTHESIS,
  SEVERITY_DIFFERS,
  PREDISPOSING,
  PRECIPITATING,
  ROUTE_REASON,
  WAITS_FOR,
  SCEGS_SOMATIC,
  SCEGS_COGNITIVE,
  SCEGS_EMOTIONAL,
  SCEGS_BEHAVIOURAL,
  SCEGS_SOCIAL,
  ACTIVATION_NOTE,
  UNPLANNED_ABOUT,
  FUNCTIONING,
  NOT_REACHED_BECAUSE,
  WAIVED_BECAUSE,
  CORRECTED_BECAUSE,
  MDO_QUESTION,
  MDO_INTRODUCTION,
  MDO_DISCUSSION,
  MDO_BODY,
  MDO_AGREEMENTS,
  MDO_FEEDBACK,
  MDO_CLOSING,
  MDO_ANSWER,
  ACTION_OF_BUURTTEAM,
  ACTION_OF_POH,
  ACTION_RESULT,
  MESSAGE_TEXT,
  MESSAGE_URGENCY;

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

  private static final Set<Canary> EXAMINATION =
      EnumSet.of(EXAMINED, FINDINGS, SOMATIC_COMORBIDITY);
  private static final Set<Canary> REASONS_OF_THE_PATH =
      EnumSet.of(HYPOTHESIS, SEVERITY_DIFFERS, PREDISPOSING, PRECIPITATING, ROUTE_REASON);
  private static final Set<Canary> SCEGS =
      EnumSet.of(SCEGS_SOMATIC, SCEGS_COGNITIVE, SCEGS_EMOTIONAL, SCEGS_BEHAVIOURAL, SCEGS_SOCIAL);
  private static final Set<Canary> SUBMISSION = EnumSet.of(MDO_QUESTION, MDO_INTRODUCTION);
  private static final Set<Canary> ADVICE =
      EnumSet.of(MDO_DISCUSSION, MDO_BODY, MDO_FEEDBACK, MDO_CLOSING);
  private static final Set<Canary> ACTIONS =
      EnumSet.of(ACTION_OF_BUURTTEAM, ACTION_OF_POH, ACTION_RESULT);
  private static final Set<Canary> MESSAGE = EnumSet.of(MESSAGE_TEXT, MESSAGE_URGENCY);

  /** What the services may show this person of a case they have to do with. */
  public static Set<Canary> visibleTo(Practitioner practitioner) {
    var visible = EnumSet.allOf(Canary.class);
    switch (practitioner) {
      case GP -> visible.removeAll(MESSAGE);
      case POH -> {}
      case PHYSIOTHERAPIST -> {
        visible.removeAll(LETTERS_OF_OTHERS);
        visible.remove(BUURTTEAM_REASON);
        visible.removeAll(EXAMINATION);
        visible.remove(TOLD_BACK);
        visible.remove(RISK_NOTE);
        visible.removeAll(REASONS_OF_THE_PATH);
        visible.removeAll(SCEGS);
        visible.removeAll(SUBMISSION);
        visible.removeAll(ADVICE);
        visible.removeAll(ACTIONS);
      }
      case PSYCHOLOGIST -> {
        visible.removeAll(LETTERS_OF_OTHERS);
        visible.removeAll(LETTER_TO_THE_PHYSIOTHERAPIST);
        visible.removeAll(EXAMINATION);
        visible.remove(ACTIVATION_NOTE);
        visible.removeAll(MESSAGE);
      }
      case BUURTTEAM -> {
        visible.removeAll(LETTERS_OF_OTHERS);
        visible.removeAll(LETTER_TO_THE_PHYSIOTHERAPIST);
        visible.remove(COMPLAINT);
        visible.removeAll(EXAMINATION);
        visible.remove(TOLD_BACK);
        visible.remove(RISK_NOTE);
        visible.removeAll(REASONS_OF_THE_PATH);
        visible.remove(WAITS_FOR);
        visible.removeAll(SCEGS);
        visible.add(SCEGS_SOCIAL);
        visible.remove(ACTIVATION_NOTE);
        visible.removeAll(SUBMISSION);
        visible.removeAll(ADVICE);
        visible.remove(MDO_AGREEMENTS);
        visible.remove(MDO_ANSWER);
        visible.removeAll(ACTIONS);
        visible.add(ACTION_OF_BUURTTEAM);
        visible.removeAll(MESSAGE);
      }
      case CHAIR -> {
        visible.removeAll(LETTERS_OF_OTHERS);
        visible.removeAll(LETTER_TO_THE_PHYSIOTHERAPIST);
        visible.remove(COMPLAINT);
        visible.remove(NEEDED_FOR_ONE_MORE);
        visible.remove(BUURTTEAM_REASON);
        visible.removeAll(EXAMINATION);
        visible.remove(TOLD_BACK);
        visible.remove(RISK_NOTE);
        visible.removeAll(REASONS_OF_THE_PATH);
        visible.removeAll(SCEGS);
        visible.remove(ACTIVATION_NOTE);
        visible.removeAll(MESSAGE);
      }
      case PATIENT -> {
        visible.removeAll(SUBMISSION);
        visible.removeAll(ACTIONS);
        visible.removeAll(MESSAGE);
      }
      case CONSULTANT -> visible.retainAll(SUBMISSION);
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
