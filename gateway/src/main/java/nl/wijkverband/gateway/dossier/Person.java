package nl.wijkverband.gateway.dossier;

import java.util.UUID;
import nl.wijkverband.vocabulary.Role;

/** A practitioner as colleagues know them; also how a command names one. */
public record Person(
    UUID id, String name, Role role, UUID organisationId, String organisationName) {}
