package nl.wijkverband.careplans.write.kernteam;

import java.util.Set;
import nl.wijkverband.vocabulary.Role;

/** The roles that treat or support a patient, and so can be in a kernteam (domain §1). */
public final class CareProviders {

  /** Everybody who can be in a kernteam. */
  public static final Set<Role> ALL =
      Set.of(Role.GP, Role.POH, Role.PHYSIOTHERAPIST, Role.PSYCHOLOGIST, Role.BUURTTEAM);

  /** The general practice itself. */
  public static final Set<Role> PRACTICE = Set.of(Role.GP, Role.POH);

  private CareProviders() {}
}
