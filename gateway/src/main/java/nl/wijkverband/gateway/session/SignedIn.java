package nl.wijkverband.gateway.session;

import java.io.Serializable;
import java.util.UUID;
import nl.wijkverband.vocabulary.Role;

/** The practitioner at the screen, in the one role of this session. */
public record SignedIn(
    UUID id, String name, Role role, boolean severalRoles, String organisationName, String wijk)
    implements Serializable {}
