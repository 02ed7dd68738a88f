package nl.wijkverband.vocabulary;

/** Where the care goes from the severity on (domain §2, Stroomschema 3). */
public enum CareRoute {
  REGULAR_GP_CARE,
  PROGRAMME,
  SECOND_OR_THIRD_LINE,
  PROGRAMME_AS_BRIDGE
}
