package nl.wijkverband.mdocasework.write.people;

import java.util.Set;
import nl.wijkverband.vocabulary.Role;

/** The roles around an MDO (domain §1). */
public final class Professionals {

  /** Everybody who treats or supports a patient, and so can submit a case or own an action. */
  public static final Set<Role> TREATING =
      Set.of(Role.GP, Role.POH, Role.PHYSIOTHERAPIST, Role.PSYCHOLOGIST, Role.BUURTTEAM);

  /** Whoever can sit at the table beside the chair. */
  public static final Set<Role> TAKING_PART =
      Set.of(
          Role.GP,
          Role.POH,
          Role.PHYSIOTHERAPIST,
          Role.PSYCHOLOGIST,
          Role.BUURTTEAM,
          Role.CONSULTANT);

  /** Whoever leads a meeting. */
  public static final Set<Role> CHAIR = Set.of(Role.MDO_CHAIR);

  /** The general practice itself. */
  public static final Set<Role> PRACTICE = Set.of(Role.GP, Role.POH);

  private Professionals() {}
}
