package nl.wijkverband.platform.web.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers what fails outside any controller, such as sign-in while the keys cannot be fetched. */
public final class LastResort extends OncePerRequestFilter {

  private final UnexpectedErrors unexpected;
  private final ProblemWriter writer;

  public LastResort(UnexpectedErrors unexpected, ProblemWriter writer) {
    this.unexpected = unexpected;
    this.writer = writer;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (RuntimeException | ServletException failed) {
      writer.write(response, unexpected.describe(failed));
    }
  }
}
