package nl.wijkverband.vocabulary;

/** What a patient can consent to, each given and withdrawn by itself (domain §7). */
public enum ConsentPurpose {
  /** Sharing through this platform with kernteam members outside the GP's own practice. */
  SHARING_WITHIN_KERNTEAM,
  /** Sharing with the buurtteam, the social domain. */
  BUURTTEAM
}
