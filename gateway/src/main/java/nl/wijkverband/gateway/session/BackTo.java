package nl.wijkverband.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The page somebody was on when the sign-in came in between. Always a page of our own. */
final class BackTo {
  private static final String ATTRIBUTE = BackTo.class.getName();

  private BackTo() {}

  static void remember(HttpServletRequest request) {
    request.getSession().setAttribute(ATTRIBUTE, pageOf(request));
  }

  static String take(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    Object page = session == null ? null : session.getAttribute(ATTRIBUTE);
    if (session != null) {
      session.removeAttribute(ATTRIBUTE);
    }
    return page instanceof String path ? path : "/";
  }

  /**
   * A form has a page of its own at its own address; any other part belongs to the page around it.
   */
  private static String pageOf(HttpServletRequest request) {
    if ("/uitloggen".equals(request.getRequestURI())) {
      return "/";
    }
    if (!Htmx.asked(request) || Htmx.forPanel(request)) {
      String query = "GET".equals(request.getMethod()) ? request.getQueryString() : null;
      return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
    return around(request.getHeader("HX-Current-URL")).orElse("/");
  }

  private static Optional<String> around(@Nullable String url) {
    try {
      return Optional.ofNullable(url)
          .map(URI::create)
          .map(uri -> uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()))
          .filter(path -> path.startsWith("/") && !path.startsWith("//"));
    } catch (IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }
}
