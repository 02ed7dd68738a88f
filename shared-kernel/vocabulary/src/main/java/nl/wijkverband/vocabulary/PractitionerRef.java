package nl.wijkverband.vocabulary;

/** A practitioner as colleagues know them: who, in which role, from which organisation. */
public record PractitionerRef(
    PractitionerId id,
    String name,
    Role role,
    OrganisationId organisationId,
    String organisationName) {}
