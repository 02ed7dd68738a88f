package nl.wijkverband.gateway.session;

import jakarta.servlet.http.HttpServletRequest;

/** What the page's script tells about a request. */
public final class Htmx {
  private Htmx() {}

  /** Whether only a part of a page is asked for. */
  public static boolean asked(HttpServletRequest request) {
    return "true".equals(request.getHeader("HX-Request"));
  }

  /** Whether the part is the panel with a form. */
  public static boolean forPanel(HttpServletRequest request) {
    return asked(request) && "panel".equals(request.getHeader("HX-Target"));
  }

  /** Whether the page asks by itself, without anybody doing something. */
  public static boolean inBackground(HttpServletRequest request) {
    return "/live".equals(request.getRequestURI())
        || "true".equals(request.getHeader("Wijk-Background"));
  }
}
