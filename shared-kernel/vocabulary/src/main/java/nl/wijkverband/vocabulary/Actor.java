package nl.wijkverband.vocabulary;

/** Who acts: a signed-in person in one role, for one organisation, in one wijk. */
public record Actor(
    PractitionerId id,
    String name,
    Role role,
    OrganisationId organisationId,
    String organisationName,
    String wijk) {}
