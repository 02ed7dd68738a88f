package nl.wijkverband.platform.running;

import java.util.UUID;
import nl.wijkverband.vocabulary.Actor;
import nl.wijkverband.vocabulary.OrganisationId;
import nl.wijkverband.vocabulary.PractitionerId;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.Role;

/** Fictional practitioners: the same number works in the same practice. */
public final class People {

  public static final Actor GP = actor(Role.GP, 1);
  public static final Actor POH = actor(Role.POH, 1);
  public static final Actor PHYSIOTHERAPIST = actor(Role.PHYSIOTHERAPIST, 2);

  private People() {}

  public static Actor actor(Role role, int organisation) {
    return new Actor(
        new PractitionerId(new UUID(role.ordinal() + 1, organisation)),
        "V. Voorbeeld",
        role,
        new OrganisationId(new UUID(9, organisation)),
        "Praktijk " + organisation,
        "demowijk");
  }

  public static PractitionerRef ref(Actor actor) {
    return new PractitionerRef(
        actor.id(), actor.name(), actor.role(), actor.organisationId(), actor.organisationName());
  }
}
