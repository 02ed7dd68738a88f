package nl.wijkverband.dossier.audience;

/** The kinds of data of domain §7, one row each in {@link WhoSeesWhat}. */
public enum Category {
  PROCESS("that there is a case, its practice and wijk, since when"),
  IDENTITY("identity, contact"),
  SOMATIC("somatic (complaint, examination, comorbidity)"),
  PSYCHOLOGICAL("psychological (SCEGS C/E, psychiatric)"),
  SOCIAL("social (SCEGS S, social problems)"),
  PATH("path: acute risk, hypothesis, eligibility, severity, route"),
  EXPLANATION("explanation given, patient's words"),
  GOALS("goals, plan, agreements"),
  APPOINTMENTS("appointments, no-shows, intervals"),
  MEASUREMENTS("measurements"),
  KOPP("KOPP"),
  MDO("MDO advice, actions"),
  MESSAGES("team messages"),
  WORKING_NOTES("own working notes"),
  REFERRAL_LETTERS("referral letters"),
  CONSENTS("consents"),
  KERNTEAM("kernteam, lead");

  private final String words;

  Category(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
