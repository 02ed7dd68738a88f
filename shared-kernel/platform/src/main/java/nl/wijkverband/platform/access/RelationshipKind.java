package nl.wijkverband.platform.access;

/** What ties a practitioner to a case, apart from being of the patient's own practice. */
public enum RelationshipKind {
  KERNTEAM("kernteam"),
  ACCEPTED_REFERRAL("accepted-referral"),
  /** Takes part in an MDO that has the case on its agenda, for that meeting. */
  MDO("mdo"),
  /** The patient, as the subject of the case. */
  SELF("patient-self"),
  /** The letter waits for an answer; it opens itself and nothing else of the case. */
  SENT_REFERRAL("sent-referral");

  private final String ground;

  RelationshipKind(String ground) {
    this.ground = ground;
  }

  String ground() {
    return ground;
  }
}
