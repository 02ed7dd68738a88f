package nl.wijkverband.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * A form from an earlier session was sent: without a session this is an expired session; with one
 * the form is shown afresh, and the draft in the browser fills it again.
 */
final class StaleForm implements AccessDeniedHandler {
  private final AskToSignIn askToSignIn;

  StaleForm(AskToSignIn askToSignIn) {
    this.askToSignIn = askToSignIn;
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException {
    boolean api = request.getRequestURI().startsWith("/api/");
    if (api || !(denied instanceof CsrfException)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else if (SecurityContextHolder.getContext().getAuthentication() == null) {
      askToSignIn.commence(request, response);
    } else if (Htmx.asked(request)) {
      response.setHeader("HX-Redirect", request.getRequestURI());
    } else {
      response.sendRedirect(request.getRequestURI());
    }
  }
}
