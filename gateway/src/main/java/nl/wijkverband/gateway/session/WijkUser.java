package nl.wijkverband.gateway.session;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkverband.vocabulary.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Who signed in at the identity provider, with what the services will know of them. */
public final class WijkUser extends DefaultOidcUser {
  /** Roles that have screens; the others follow with their own work. */
  private static final Set<Role> WITH_SCREENS =
      EnumSet.of(
          Role.GP,
          Role.POH,
          Role.PHYSIOTHERAPIST,
          Role.PSYCHOLOGIST,
          Role.BUURTTEAM,
          Role.MDO_CHAIR,
          Role.COORDINATOR,
          Role.CONSULTANT,
          Role.PATIENT);

  private final List<Role> roles;
  private final String organisationName;
  private final String wijk;

  WijkUser(OidcIdToken idToken, Map<String, Object> accessClaims) {
    super(List.of(new SimpleGrantedAuthority("SIGNED_IN")), idToken);
    this.roles = rolesIn(accessClaims);
    this.organisationName = text(accessClaims.get("organisation_name"));
    this.wijk = text(accessClaims.get("wijk"));
  }

  /** The roles this person can work in here; empty for somebody without a screen of their own. */
  public List<Role> roles() {
    return roles;
  }

  /** The employer's name. */
  public String organisationName() {
    return organisationName;
  }

  /** The wijk this person works in. */
  public String wijk() {
    return wijk;
  }

  private static List<Role> rolesIn(Map<String, Object> claims) {
    if (claims.get("realm_access") instanceof Map<?, ?> access
        && access.get("roles") instanceof Collection<?> names) {
      return names.stream()
          .map(String::valueOf)
          .flatMap(name -> Role.findByCode(name).stream())
          .filter(WITH_SCREENS::contains)
          .sorted()
          .toList();
    }
    return List.of();
  }

  private static String text(@Nullable Object claim) {
    return claim instanceof Collection<?> several
        ? several.stream().findFirst().map(String::valueOf).orElse("")
        : claim == null ? "" : String.valueOf(claim);
  }
}
