package nl.wijkverband.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/** A line per request: what kind, how it ended, how long it took. No ids, no query, no person. */
final class RequestLog extends OncePerRequestFilter {

  private static final Logger log = LoggerFactory.getLogger(RequestLog.class);

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long start = System.nanoTime();
    try {
      chain.doFilter(request, response);
    } finally {
      Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
      log.info(
          "{} {} {} {} ms",
          request.getMethod(),
          pattern == null ? "(no endpoint)" : pattern,
          response.getStatus(),
          (System.nanoTime() - start) / 1_000_000);
    }
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/actuator/");
  }
}
