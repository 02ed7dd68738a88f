package nl.wijkverband.platform.personaldata;

import nl.wijkverband.vocabulary.PatientId;

/** There is no data key for the patient, so nothing may be written about them. */
public final class DataKeyMissing extends RuntimeException {

  public DataKeyMissing(PatientId patientId) {
    super("no data key for patient " + patientId);
  }
}
