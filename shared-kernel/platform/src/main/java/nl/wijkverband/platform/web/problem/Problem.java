package nl.wijkverband.platform.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * What went wrong, as RFC 9457 wants it told.
 *
 * @param type stable, for programs
 * @param title what is wrong, in a few Dutch words
 * @param detail what the reader can do about it
 * @param errors the fields it is about, when it is about fields
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    List<FieldProblem> errors,
    String correlationId) {

  private static final int UNAVAILABLE = 503;
  private static final String A_MOMENT = "5";

  /** After how many seconds asking again makes sense, when it does. */
  Optional<String> retryAfter() {
    return status == UNAVAILABLE ? Optional.of(A_MOMENT) : Optional.empty();
  }
}
