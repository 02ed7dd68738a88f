package nl.wijkverband.messaging.read;

import java.util.EnumSet;
import java.util.Set;
import nl.wijkverband.vocabulary.Role;

/** The roles that talk with each other about a case (domain §7). */
public final class CareProviders {

  /** Everybody who can be in a kernteam. */
  public static final Set<Role> ALL =
      Set.of(Role.GP, Role.POH, Role.PHYSIOTHERAPIST, Role.PSYCHOLOGIST, Role.BUURTTEAM);

  /** Everybody who can have an inbox. */
  public static final Set<Role> AND_CHAIR = andChair();

  private CareProviders() {}

  private static Set<Role> andChair() {
    Set<Role> roles = EnumSet.copyOf(ALL);
    roles.add(Role.MDO_CHAIR);
    return Set.copyOf(roles);
  }
}
