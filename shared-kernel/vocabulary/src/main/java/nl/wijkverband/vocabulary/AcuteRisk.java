package nl.wijkverband.vocabulary;

/**
 * What is checked before anything else: risks that stop the ALK route until they are dealt with
 * (domain §2).
 */
public enum AcuteRisk {
  SUICIDALITY,
  SAFETY_AT_HOME,
  ALARM_SYMPTOMS
}
