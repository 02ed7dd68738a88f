package nl.wijkverband.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/** One id for everything that follows from one request: in logs, answers, problems and events. */
public final class Correlation extends OncePerRequestFilter {

  public static final String HEADER = "Wijk-Correlation-Id";
  public static final String MDC_KEY = "correlationId";

  private static final String ATTRIBUTE = Correlation.class.getName();

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    UUID id = of(request);
    request.setAttribute(ATTRIBUTE, id);
    response.setHeader(HEADER, id.toString());
    MDC.put(MDC_KEY, id.toString());
    try {
      chain.doFilter(request, response);
    } finally {
      MDC.remove(MDC_KEY);
    }
  }

  // The same thread of thought through an async dispatch and the error page.
  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  /** The request's correlation id: the one it came with, else a new one. */
  public static UUID of(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof UUID known) {
      return known;
    }
    return parse(request.getHeader(HEADER));
  }

  private static UUID parse(@Nullable String text) {
    try {
      return text == null ? UUID.randomUUID() : UUID.fromString(text);
    } catch (IllegalArgumentException notAnId) {
      return UUID.randomUUID();
    }
  }
}
