package nl.wijkverband.vocabulary;

/** The eight factors a severity profile is judged by (Zorgprogramma ALK §2.2, bijlage 2). */
public enum SeverityFactor {
  DURATION,
  PHYSICAL_SYMPTOMS,
  FUNCTIONAL_LIMITATION,
  INSIGHT,
  SOCIAL_PROBLEMS,
  PSYCHIATRIC_COMORBIDITY,
  SOMATIC_COMORBIDITY,
  EFFECT_OF_EARLIER_TREATMENT
}
