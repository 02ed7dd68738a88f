package nl.wijkverband.vocabulary;

/** The steps of the no-show protocol (domain §5). */
public enum NoShowStep {
  CALL,
  LETTER,
  INVOICE_DECISION
}
