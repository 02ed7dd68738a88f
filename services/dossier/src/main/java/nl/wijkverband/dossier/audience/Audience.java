package nl.wijkverband.dossier.audience;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.wijkverband.vocabulary.ConsentPurpose;
import nl.wijkverband.vocabulary.Role;

/** A role with a projection of its own: one schema, one database role. */
public enum Audience {
  GP(Role.GP),
  POH(Role.POH),
  PHYSIOTHERAPIST(Role.PHYSIOTHERAPIST, ConsentPurpose.SHARING_WITHIN_KERNTEAM),
  PSYCHOLOGIST(Role.PSYCHOLOGIST, ConsentPurpose.SHARING_WITHIN_KERNTEAM),
  BUURTTEAM(Role.BUURTTEAM, ConsentPurpose.SHARING_WITHIN_KERNTEAM, ConsentPurpose.BUURTTEAM),
  MDO_CHAIR(Role.MDO_CHAIR, ConsentPurpose.SHARING_WITHIN_KERNTEAM),
  COORDINATOR(Role.COORDINATOR, ConsentPurpose.SHARING_WITHIN_KERNTEAM),
  PATIENT(Role.PATIENT);

  private final Role role;
  private final Set<ConsentPurpose> neededConsents;

  Audience(Role role, ConsentPurpose... neededConsents) {
    this.role = role;
    this.neededConsents = EnumSet.noneOf(ConsentPurpose.class);
    this.neededConsents.addAll(Arrays.asList(neededConsents));
  }

  /** The audience of this role; some roles have no projection of their own (domain §7). */
  public static Optional<Audience> of(Role role) {
    return Arrays.stream(values()).filter(audience -> audience.role == role).findFirst();
  }

  public Role role() {
    return role;
  }

  /** The patient's own practice looks after the case; it needs no consent of this kind. */
  public boolean isOfThePractice() {
    return this == GP || this == POH;
  }

  /**
   * What a practitioner of this role from another organisation needs: for GP and POH that is the
   * consent for sharing, which their own practice does not need.
   */
  public Set<ConsentPurpose> consentsOutsideThePractice() {
    return EnumSet.copyOf(
        isOfThePractice() ? EnumSet.of(ConsentPurpose.SHARING_WITHIN_KERNTEAM) : neededConsents);
  }

  public String schema() {
    return role.code().replace('-', '_');
  }

  public String databaseRole() {
    return "audience_" + schema();
  }
}
