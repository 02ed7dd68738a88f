package nl.wijkverband.intake.events;

/** Why a referral cannot go out, although everybody would want it to. */
public enum RefusalReason {
  NO_SUPPLEMENTARY_INSURANCE
}
