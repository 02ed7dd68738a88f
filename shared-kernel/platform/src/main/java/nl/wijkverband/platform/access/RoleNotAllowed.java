package nl.wijkverband.platform.access;

import java.util.Set;
import nl.wijkverband.vocabulary.Role;

/** The actor's role is not one that may do this. */
public final class RoleNotAllowed extends RuntimeException {

  private final transient Set<Role> allowed;

  public RoleNotAllowed(Set<Role> allowed) {
    super("role not allowed");
    this.allowed = allowed;
  }

  public Set<Role> allowed() {
    return allowed;
  }
}
