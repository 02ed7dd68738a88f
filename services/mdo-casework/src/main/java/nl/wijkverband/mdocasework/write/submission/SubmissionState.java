package nl.wijkverband.mdocasework.write.submission;

/** How it stands with a submission. */
public enum SubmissionState {
  /** Waits for a place on an agenda. */
  SUBMITTED,
  ON_AGENDA,
  /** Is being discussed. */
  OPEN,
  /** Was discussed. */
  CLOSED
}
