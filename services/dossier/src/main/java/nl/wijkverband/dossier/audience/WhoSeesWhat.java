package nl.wijkverband.dossier.audience;

import static nl.wijkverband.dossier.audience.Category.APPOINTMENTS;
import static nl.wijkverband.dossier.audience.Category.CONSENTS;
import static nl.wijkverband.dossier.audience.Category.EXPLANATION;
import static nl.wijkverband.dossier.audience.Category.GOALS;
import static nl.wijkverband.dossier.audience.Category.IDENTITY;
import static nl.wijkverband.dossier.audience.Category.KERNTEAM;
import static nl.wijkverband.dossier.audience.Category.KOPP;
import static nl.wijkverband.dossier.audience.Category.MDO;
import static nl.wijkverband.dossier.audience.Category.MEASUREMENTS;
import static nl.wijkverband.dossier.audience.Category.MESSAGES;
import static nl.wijkverband.dossier.audience.Category.PATH;
import static nl.wijkverband.dossier.audience.Category.PROCESS;
import static nl.wijkverband.dossier.audience.Category.PSYCHOLOGICAL;
import static nl.wijkverband.dossier.audience.Category.REFERRAL_LETTERS;
import static nl.wijkverband.dossier.audience.Category.SOCIAL;
import static nl.wijkverband.dossier.audience.Category.SOMATIC;
import static nl.wijkverband.dossier.audience.Category.WORKING_NOTES;
import static nl.wijkverband.dossier.audience.Condition.ADDRESSED_TO_ME;
import static nl.wijkverband.dossier.audience.Condition.AUTHOR;
import static nl.wijkverband.dossier.audience.Condition.OWN_ACTION;
import static nl.wijkverband.dossier.audience.Condition.OWN_THREAD;
import static nl.wijkverband.dossier.audience.Condition.PATIENT_CONSENTED;
import static nl.wijkverband.dossier.audience.Part.ACTIVATION;
import static nl.wijkverband.dossier.audience.Part.ACUTE_RISK;
import static nl.wijkverband.dossier.audience.Part.APPOINTMENT_PROCESS;
import static nl.wijkverband.dossier.audience.Part.COMPLAINT;
import static nl.wijkverband.dossier.audience.Part.EXAMINATION_SUMMARY;
import static nl.wijkverband.dossier.audience.Part.FLAGGED_SOCIAL_ITEMS;
import static nl.wijkverband.dossier.audience.Part.GOAL_COUNT;
import static nl.wijkverband.dossier.audience.Part.HEALTH_SCORE;
import static nl.wijkverband.dossier.audience.Part.INITIALS;
import static nl.wijkverband.dossier.audience.Part.MDO_ACTIONS;
import static nl.wijkverband.dossier.audience.Part.MDO_ADVICE;
import static nl.wijkverband.dossier.audience.Part.MDO_AGREEMENTS;
import static nl.wijkverband.dossier.audience.Part.MDO_OPEN_COUNT;
import static nl.wijkverband.dossier.audience.Part.MDO_PROCESS;
import static nl.wijkverband.dossier.audience.Part.MESSAGES_TO_PATIENT;
import static nl.wijkverband.dossier.audience.Part.PATH_STEPS;
import static nl.wijkverband.dossier.audience.Part.PLANNING_REQUESTS;
import static nl.wijkverband.dossier.audience.Part.PSK;
import static nl.wijkverband.dossier.audience.Part.TREND;
import static nl.wijkverband.dossier.audience.Sight.ALL;
import static nl.wijkverband.dossier.audience.Sight.NOTHING;
import static nl.wijkverband.dossier.audience.Sight.only;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which audience sees which data (domain §7). Schemas, projections and the page {@code
 * docs/who-sees-what.md} follow from this table and from nothing else.
 */
public final class WhoSeesWhat {

  private static final Map<Category, List<Sight>> TABLE = new EnumMap<>(Category.class);

  static {
    // category, then one cell per audience: GP, POH, physiotherapist, psychologist, buurtteam,
    // MDO chair, coordinator, patient
    row(PROCESS, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL);
    row(IDENTITY, ALL, ALL, ALL, ALL, ALL, ALL, only(INITIALS), ALL);
    row(
        SOMATIC,
        ALL,
        ALL,
        only(COMPLAINT, ACTIVATION),
        only(COMPLAINT, EXAMINATION_SUMMARY),
        NOTHING,
        NOTHING,
        NOTHING,
        ALL);
    row(PSYCHOLOGICAL, ALL, ALL, NOTHING, ALL, NOTHING, NOTHING, NOTHING, ALL);
    row(SOCIAL, ALL, ALL, only(FLAGGED_SOCIAL_ITEMS), ALL, ALL, NOTHING, NOTHING, ALL);
    row(PATH, ALL, ALL, only(ACUTE_RISK, PATH_STEPS), ALL, NOTHING, only(PATH_STEPS), NOTHING, ALL);
    row(EXPLANATION, ALL, ALL, ALL, ALL, ALL, ALL, NOTHING, ALL);
    row(GOALS, ALL, ALL, ALL, ALL, ALL, ALL, only(GOAL_COUNT), ALL);
    row(APPOINTMENTS, ALL, ALL, ALL, ALL, ALL, ALL, only(APPOINTMENT_PROCESS), ALL);
    row(
        MEASUREMENTS,
        ALL,
        ALL,
        only(TREND, HEALTH_SCORE, PSK),
        ALL,
        only(TREND, HEALTH_SCORE),
        only(TREND),
        NOTHING,
        ALL);
    row(KOPP, ALL, ALL, NOTHING, ALL, ALL.when(PATIENT_CONSENTED), NOTHING, NOTHING, ALL);
    row(
        MDO,
        ALL,
        ALL,
        only(MDO_PROCESS, MDO_AGREEMENTS, MDO_ACTIONS).when(OWN_ACTION),
        ALL,
        only(MDO_ACTIONS).when(OWN_ACTION),
        ALL,
        only(MDO_OPEN_COUNT),
        only(MDO_PROCESS, MDO_AGREEMENTS, MDO_ADVICE));
    Sight threads = ALL.when(OWN_THREAD);
    row(
        MESSAGES,
        threads,
        threads,
        threads,
        threads,
        threads,
        NOTHING,
        only(PLANNING_REQUESTS),
        only(MESSAGES_TO_PATIENT));
    Sight notes = ALL.when(AUTHOR);
    row(WORKING_NOTES, notes, notes, notes, notes, notes, notes, notes, NOTHING);
    Sight letters = ALL.when(ADDRESSED_TO_ME);
    row(REFERRAL_LETTERS, ALL, ALL, letters, letters, letters, NOTHING, NOTHING, ALL);
    row(CONSENTS, ALL, ALL, ALL, ALL, ALL, NOTHING, NOTHING, ALL);
    row(KERNTEAM, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL);
  }

  private WhoSeesWhat() {}

  private static void row(Category category, Sight... byAudience) {
    if (byAudience.length != Audience.values().length) {
      throw new IllegalStateException("one cell per audience in the row of " + category);
    }
    TABLE.put(category, Arrays.stream(byAudience).map(sight -> sight.within(category)).toList());
  }

  /** What this audience sees of this category. */
  public static Sight sight(Audience audience, Category category) {
    List<Sight> row = TABLE.get(category);
    return row == null ? NOTHING : row.get(audience.ordinal());
  }

  /** Whether this audience has a place for this part at all. */
  public static boolean sees(Audience audience, Part part) {
    return sight(audience, part.category()).parts().contains(part);
  }

  /** What must further hold for one viewer of this audience. */
  public static Condition condition(Audience audience, Part part) {
    Condition condition = sight(audience, part.category()).condition();
    return condition.concerns(part) ? condition : Condition.NONE;
  }

  /** The categories of which this audience sees nothing, for the line on screen that says so. */
  public static Set<Category> hiddenFrom(Audience audience) {
    return TABLE.keySet().stream()
        .filter(category -> sight(audience, category).parts().isEmpty())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Category.class)));
  }
}
