package nl.wijkverband.vocabulary;

/** How a contact took place. */
public enum ContactForm {
  VISIT,
  TELEPHONE,
  MESSAGE
}
