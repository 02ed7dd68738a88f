package nl.wijkverband.dossier.audience;

/** The smallest portion of a category that somebody sees or does not see. */
public enum Part {
  CASE_FRAME(Category.PROCESS, "that the case exists"),
  PATIENT_DETAILS(Category.IDENTITY, "name, birth date, contact, BSN"),
  INITIALS(Category.IDENTITY, "initials, birth year"),
  COMPLAINT(Category.SOMATIC, "complaint"),
  EXAMINATION_SUMMARY(Category.SOMATIC, "what was told back after the examination"),
  EXAMINATION(Category.SOMATIC, "examination, comorbidity"),
  ACTIVATION(Category.SOMATIC, "how the activation goes"),
  PSYCHOLOGICAL_NOTES(Category.PSYCHOLOGICAL, "psychological notes"),
  SOCIAL_PROBLEMS(Category.SOCIAL, "social problems"),
  FLAGGED_SOCIAL_ITEMS(Category.SOCIAL, "flagged items"),
  ACUTE_RISK(Category.PATH, "that there is an acute risk"),
  PATH_STEPS(Category.PATH, "what each step came to"),
  PATH_REASONS(Category.PATH, "what each step rests on"),
  PATIENT_WORDS(Category.EXPLANATION, "explanation and patient's words"),
  GOAL_CONTENT(Category.GOALS, "goals"),
  PLAN(Category.GOALS, "plan, agreements, evaluations"),
  GOAL_COUNT(Category.GOALS, "counts"),
  APPOINTMENT_PROCESS(Category.APPOINTMENTS, "who, when, kept or not"),
  APPOINTMENT_WORDS(Category.APPOINTMENTS, "notes and reasons"),
  TREND(Category.MEASUREMENTS, "trend"),
  HEALTH_SCORE(Category.MEASUREMENTS, "health score"),
  PSK(Category.MEASUREMENTS, "PSK"),
  QUESTIONNAIRES(Category.MEASUREMENTS, "questionnaires"),
  KOPP_SIGNAL(Category.KOPP, "KOPP signal"),
  MDO_PROCESS(Category.MDO, "when it is discussed"),
  MDO_SUBMISSION(Category.MDO, "submission"),
  MDO_ADVICE(Category.MDO, "advice"),
  MDO_AGREEMENTS(Category.MDO, "agreements, policy, collaboration"),
  MDO_ACTIONS(Category.MDO, "actions"),
  MDO_OPEN_COUNT(Category.MDO, "open count"),
  THREADS(Category.MESSAGES, "threads"),
  PLANNING_REQUESTS(Category.MESSAGES, "planning requests"),
  MESSAGES_TO_PATIENT(Category.MESSAGES, "messages to the patient"),
  NOTES(Category.WORKING_NOTES, "notes"),
  LETTER(Category.REFERRAL_LETTERS, "letters"),
  CONSENT(Category.CONSENTS, "consents"),
  TEAM(Category.KERNTEAM, "members, lead");

  private final Category category;
  private final String words;

  Part(Category category, String words) {
    this.category = category;
    this.words = words;
  }

  public Category category() {
    return category;
  }

  public String words() {
    return words;
  }
}
