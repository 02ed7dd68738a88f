package nl.wijkverband.vocabulary;

/** What keeps somebody out of the programme for now (Zorgprogramma ALK §2.3). */
public enum Exclusion {
  UNSTABLE_PSYCHIATRIC_ILLNESS,
  UNSTABLE_SOMATIC_ILLNESS,
  SEVERE_SOCIAL_INSTABILITY
}
