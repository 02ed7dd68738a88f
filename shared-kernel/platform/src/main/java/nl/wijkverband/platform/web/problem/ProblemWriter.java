package nl.wijkverband.platform.web.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem where no controller was reached: in filters and at sign-in. */
public final class ProblemWriter {

  private final Problems problems;
  private final JsonMapper json;

  public ProblemWriter(Problems problems, JsonMapper json) {
    this.problems = problems;
    this.json = json;
  }

  /** Answers with the problem of this name. */
  public void write(HttpServletResponse response, int status, String name) throws IOException {
    write(response, problems.named(name, status));
  }

  /** Answers with this problem. */
  public void write(HttpServletResponse response, Problem problem) throws IOException {
    if (response.isCommitted()) {
      return;
    }
    response.setStatus(problem.status());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    problem.retryAfter().ifPresent(wait -> response.setHeader("Retry-After", wait));
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.getOutputStream().write(json.writeValueAsBytes(problem));
  }
}
