package nl.wijkverband.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import nl.wijkverband.vocabulary.Role;
import org.springframework.security.core.context.SecurityContextHolder;

/** The one role somebody works in during a session; who has only one has chosen it already. */
public final class ChosenRole {
  private static final String ATTRIBUTE = ChosenRole.class.getName();

  private ChosenRole() {}

  static Optional<WijkUser> user() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof WijkUser user
        ? Optional.of(user)
        : Optional.empty();
  }

  /** Who looks at this, if anybody with a role. */
  public static Optional<SignedIn> find(HttpServletRequest request) {
    return user().flatMap(user -> roleOf(user, request).map(role -> as(user, role)));
  }

  static void choose(HttpServletRequest request, Role role) {
    request.getSession().setAttribute(ATTRIBUTE, role);
  }

  private static Optional<Role> roleOf(WijkUser user, HttpServletRequest request) {
    if (user.roles().size() == 1) {
      return Optional.of(user.roles().getFirst());
    }
    var session = request.getSession(false);
    return session != null
            && session.getAttribute(ATTRIBUTE) instanceof Role role
            && user.roles().contains(role)
        ? Optional.of(role)
        : Optional.empty();
  }

  private static SignedIn as(WijkUser user, Role role) {
    return new SignedIn(
        UUID.fromString(user.getSubject()),
        Optional.ofNullable(user.getFullName()).orElse(user.getName()),
        role,
        user.roles().size() > 1,
        user.organisationName(),
        user.wijk());
  }
}
