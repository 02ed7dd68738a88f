package nl.wijkverband.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.wijkverband.gateway.Settings;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/**
 * Nobody is signed in (any more): a page goes to the sign-in and comes back; a part of a page sends
 * the page around it there; a program just gets 401.
 */
@Component
public final class AskToSignIn implements AuthenticationEntryPoint {
  static final String SIGN_IN = "/oauth2/authorization/" + Keycloak.PEOPLE;

  private final Settings settings;

  AskToSignIn(Settings settings) {
    this.settings = settings;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    commence(request, response);
  }

  /** Sends the browser to the sign-in, remembering the page to come back to. */
  public void commence(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getRequestURI().startsWith("/api/")) {
      notSignedIn(response);
    } else if (Htmx.inBackground(request)) {
      // Nobody did anything: the page says so itself, and what is being typed stays in view.
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    } else {
      BackTo.remember(request);
      if (Htmx.asked(request)) {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("HX-Redirect", SIGN_IN);
      } else if (isOtherNameOfThisMachine(request)) {
        // The session cookie belongs to the one public address.
        response.sendRedirect(settings.publicUrl() + request.getRequestURI());
      } else {
        response.sendRedirect(SIGN_IN);
      }
    }
  }

  private boolean isOtherNameOfThisMachine(HttpServletRequest request) {
    return "localhost".equals(request.getServerName())
        && !"localhost".equals(settings.publicUrl().getHost());
  }

  private static void notSignedIn(HttpServletResponse response) throws IOException {
    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response
        .getWriter()
        .write(
            """
            {"type":"urn:wijkverband:problem:not-signed-in","title":"Niet aangemeld",\
            "detail":"Meld je aan of stuur een geldig token mee.","status":401}""");
  }
}
