package nl.wijkverband.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Every page knows who looks at it; a session that ended while reading goes to the sign-in. */
@ControllerAdvice
class WhoIsThere {
  private final AskToSignIn askToSignIn;

  WhoIsThere(AskToSignIn askToSignIn) {
    this.askToSignIn = askToSignIn;
  }

  @ModelAttribute("me")
  @Nullable SignedIn me(HttpServletRequest request) {
    return ChosenRole.find(request).orElse(null);
  }

  @ModelAttribute("here")
  String here(HttpServletRequest request) {
    return request.getRequestURI();
  }

  @ExceptionHandler
  void expired(SessionExpired expired, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    request.getSession().invalidate();
    askToSignIn.commence(request, response);
  }
}
