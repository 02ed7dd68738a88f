package nl.wijkverband.platform.personaldata;

import java.util.UUID;
import nl.wijkverband.vocabulary.PatientId;
import tools.jackson.databind.node.ObjectNode;

/**
 * Encrypts and reads the {@code @Personal} fields of events, and single values, with the patient's
 * own key.
 */
public interface PersonalData {

  /** The JSON of a value of this type, personal fields encrypted. */
  ObjectNode protect(Object value, PatientId patientId);

  /**
   * The value of this type from its JSON; personal fields whose key is gone read as {@code null} or
   * an empty text.
   */
  <T> T reveal(ObjectNode json, Class<T> type, PatientId patientId);

  /** One text, encrypted, for a column of a projection. */
  String protectText(String text, PatientId patientId);

  /** The text of such a column; empty once the key is destroyed. */
  String revealText(String protectedText, PatientId patientId);

  /** A keyed hash for looking somebody up by an identifier without keeping it readable. */
  String fingerprint(String identifier);

  /** Makes the patient's key; before anything about them is written. */
  void createKey(PatientId patientId);

  /** The id of the key in use for the patient. */
  UUID keyId(PatientId patientId);
}
