package nl.wijkverband.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.wijkverband.gateway.services.NotForThisRole;
import nl.wijkverband.vocabulary.Role;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Patients have pages of their own; whatever else they come upon leads there, so that they never
 * stand before a page written for professionals.
 */
@Configuration(proxyBeanMethods = false)
class PlaceOfRole implements WebMvcConfigurer, HandlerInterceptor {
  private static final String OWN = "/mijn";
  private static final List<String> ANYBODYS =
      List.of("/live", "/rol", "/geen-rol", "/uitgelogd", "/aanmelden-mislukt", "/error");

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).excludePathPatterns("/assets/**", "/actuator/**", "/api/**");
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    String path = request.getRequestURI();
    boolean patient = ChosenRole.find(request).filter(me -> me.role() == Role.PATIENT).isPresent();
    if (!patient || path.equals(OWN) || path.startsWith(OWN + "/") || ANYBODYS.contains(path)) {
      return true;
    }
    if (!"GET".equals(request.getMethod()) || Htmx.asked(request)) {
      throw new NotForThisRole();
    }
    response.sendRedirect(OWN);
    return false;
  }
}
