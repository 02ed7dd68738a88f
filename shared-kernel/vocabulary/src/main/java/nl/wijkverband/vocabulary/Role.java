package nl.wijkverband.vocabulary;

import java.util.Arrays;
import java.util.Optional;

/**
 * The role somebody works in (domain §1); each has one realm role at the identity provider, but for
 * {@link #SYSTEM}.
 */
public enum Role {
  GP("gp"),
  POH("poh"),
  PHYSIOTHERAPIST("physiotherapist"),
  PSYCHOLOGIST("psychologist"),
  BUURTTEAM("buurtteam"),
  MDO_CHAIR("mdo-chair"),
  COORDINATOR("coordinator"),
  CONSULTANT("consultant"),
  PATIENT("patient"),
  PRIVACY_OFFICER("privacy-officer"),
  /** Nobody: the software itself, when a term has passed. No one can sign in as it. */
  SYSTEM("system");

  private final String code;

  Role(String code) {
    this.code = code;
  }

  /** The name of this role at the identity provider and in headers. */
  public String code() {
    return code;
  }

  /** Finds the role with this code; other realm roles are none of ours. */
  public static Optional<Role> findByCode(String code) {
    return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
  }
}
