package nl.wijkverband.gateway.command;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a service did not do what a form asked (RFC 9457), as it came over the wire.
 *
 * @param errors what is wrong at which field
 */
public record Problem(
    @Nullable String type,
    @Nullable String title,
    @Nullable String detail,
    @Nullable Integer status,
    @Nullable List<FieldError> errors,
    @Nullable String correlationId) {

  /** What is wrong at one field. */
  public record FieldError(@Nullable String field, @Nullable String message) {}

  static Problem of(String name, int status) {
    return new Problem("urn:wijkverband:problem:" + name, null, null, status, null, null);
  }

  /** Whether this problem is of the given name, like {@code changed-meanwhile}. */
  public boolean is(String name) {
    return type != null && type.endsWith(":problem:" + name);
  }

  /** Whether the service certainly did nothing, so that a corrected form is a new attempt. */
  boolean nothingDone() {
    return !is("service-away");
  }
}
