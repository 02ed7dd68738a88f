package nl.wijkverband.platform.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkverband.platform.web.problem.Refused;
import nl.wijkverband.vocabulary.Actor;
import nl.wijkverband.vocabulary.OrganisationId;
import nl.wijkverband.vocabulary.PractitionerId;
import nl.wijkverband.vocabulary.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/** Who the access token says it is, in the one role they work in now. */
final class TokenActor {

  private TokenActor() {}

  static Actor of(Jwt token, @Nullable String chosenRole) {
    Role role = role(rolesOf(token), chosenRole);
    try {
      return new Actor(
          PractitionerId.of(claim(token, "sub")),
          claim(token, "name"),
          role,
          OrganisationId.of(claim(token, "organisation_id")),
          claim(token, "organisation_name"),
          claim(token, "wijk"));
    } catch (IllegalArgumentException notAnId) {
      throw new Refused("incomplete-account", 403);
    }
  }

  static Set<Role> rolesOf(Jwt token) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    roleNames(token).forEach(name -> Role.findByCode(name).ifPresent(roles::add));
    roles.remove(Role.SYSTEM);
    return roles;
  }

  static Stream<String> roleNames(Jwt token) {
    return token.getClaims().get("realm_access") instanceof Map<?, ?> access
            && access.get("roles") instanceof Collection<?> names
        ? names.stream().map(String::valueOf)
        : Stream.of();
  }

  private static Role role(Set<Role> roles, @Nullable String chosen) {
    if (chosen == null) {
      if (roles.size() > 1) {
        throw new Refused("choose-role", 400);
      }
      return roles.stream().findFirst().orElseThrow(() -> new Refused("incomplete-account", 403));
    }
    return find(chosen)
        .filter(roles::contains)
        .orElseThrow(() -> new Refused("role-not-allowed", 403));
  }

  private static Optional<Role> find(String text) {
    return Role.findByCode(text)
        .or(() -> Arrays.stream(Role.values()).filter(role -> role.name().equals(text)).findAny());
  }

  private static String claim(Jwt token, String name) {
    String value = token.getClaimAsString(name);
    if (value == null || value.isBlank()) {
      throw new Refused("incomplete-account", 403);
    }
    return value;
  }
}
