package nl.wijkverband.gateway.errors;

import jakarta.servlet.http.HttpServletRequest;
import nl.wijkverband.gateway.services.NotForThisRole;
import nl.wijkverband.gateway.services.NotThere;
import nl.wijkverband.gateway.services.ServiceAway;
import nl.wijkverband.gateway.session.ChosenRole;
import nl.wijkverband.gateway.session.Htmx;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Shows what went wrong in the panel when a form was asked for, otherwise as a page. */
@ControllerAdvice
class CalmErrors {
  private static final Logger LOG = LoggerFactory.getLogger(CalmErrors.class);

  /** An address with something that is no id is an address of nothing. */
  @ExceptionHandler({
    NotThere.class,
    NoResourceFoundException.class,
    MethodArgumentTypeMismatchException.class,
    MissingServletRequestParameterException.class
  })
  ModelAndView notThere(HttpServletRequest request) {
    return show(request, "404", HttpStatus.NOT_FOUND, null);
  }

  @ExceptionHandler
  ModelAndView notAllowed(NotForThisRole notAllowed, HttpServletRequest request) {
    return show(request, "403", HttpStatus.FORBIDDEN, null);
  }

  @ExceptionHandler
  ModelAndView away(ServiceAway away, HttpServletRequest request) {
    LOG.warn(away.getMessage());
    return show(request, "away", HttpStatus.SERVICE_UNAVAILABLE, away.service().path());
  }

  private ModelAndView show(
      HttpServletRequest request, String kind, HttpStatus status, @Nullable String service) {
    boolean part = Htmx.asked(request);
    var view = new ModelAndView(part ? "shared/error-panel" : "shared/error-page");
    view.addObject("kind", kind);
    view.addObject("service", service);
    view.addObject("retry", "GET".equals(request.getMethod()) ? request.getRequestURI() : "/");
    view.addObject("inPanel", Htmx.forPanel(request));
    view.addObject("here", request.getRequestURI());
    view.addObject("me", ChosenRole.find(request).orElse(null));
    view.setStatus(status);
    return view;
  }
}
