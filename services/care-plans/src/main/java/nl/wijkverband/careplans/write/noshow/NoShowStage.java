package nl.wijkverband.careplans.write.noshow;

/** What the protocol waits for. */
public enum NoShowStage {
  /** Somebody is to call. */
  CALL,
  /** Nobody answered; a letter is to go out. */
  LETTER,
  /** The letter is out; the patient may answer. */
  RESPONSE,
  /** No answer came in time; the GP is to decide. */
  INVOICE_DECISION
}
