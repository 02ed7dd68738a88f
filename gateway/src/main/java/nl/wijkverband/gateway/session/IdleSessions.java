package nl.wijkverband.gateway.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session half an hour after the last thing somebody did. A page that refreshes itself does
 * not count, so that an open screen in an empty room is signed out all the same.
 */
final class IdleSessions extends OncePerRequestFilter {
  private static final Duration IDLE = Duration.ofMinutes(30);
  private static final String LAST_ACTIVE = IdleSessions.class.getName();

  private final Clock clock;

  IdleSessions(Clock clock) {
    this.clock = clock;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    HttpSession session = request.getSession(false);
    if (session != null) {
      if (idle(session)) {
        session.invalidate();
      } else if (!Htmx.inBackground(request)) {
        session.setAttribute(LAST_ACTIVE, clock.millis());
      }
    }
    chain.doFilter(request, response);
  }

  private boolean idle(HttpSession session) {
    return session.getAttribute(LAST_ACTIVE) instanceof Long last
        && clock.millis() - last > IDLE.toMillis();
  }
}
