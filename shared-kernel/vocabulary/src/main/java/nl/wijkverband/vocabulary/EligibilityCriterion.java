package nl.wijkverband.vocabulary;

/** What makes somebody eligible next to age and ALK; one is enough (Zorgprogramma ALK §1.5.1). */
public enum EligibilityCriterion {
  LIMITED_FUNCTIONING,
  LASTING_OR_COMPLEX_PROBLEMS,
  FRICTION_BETWEEN_DOCTOR_AND_PATIENT
}
