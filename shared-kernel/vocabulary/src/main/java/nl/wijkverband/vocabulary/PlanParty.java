package nl.wijkverband.vocabulary;

/** Whose agreement a plan needs (domain §4). */
public enum PlanParty {
  PATIENT,
  GP,
  POH_OR_PSYCHOLOGIST
}
