package nl.wijkverband.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.wijkverband.gateway.services.CurrentRole;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** No page without a role; and a page's method may simply ask for a {@link SignedIn}. */
@Configuration(proxyBeanMethods = false)
class RoleFirst implements WebMvcConfigurer, HandlerInterceptor, HandlerMethodArgumentResolver {
  private static final List<String> WITHOUT_ROLE =
      List.of(
          "/rol",
          "/geen-rol",
          "/uitgelogd",
          "/aanmelden-mislukt",
          "/error",
          "/assets/**",
          "/actuator/**",
          "/api/**");

  @Bean
  static CurrentRole currentRole() {
    return () ->
        ChosenRole.find(
                ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
                    .getRequest())
            .orElseThrow()
            .role()
            .code();
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).excludePathPatterns(WITHOUT_ROLE);
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    var user = ChosenRole.user();
    if (user.isEmpty() || ChosenRole.find(request).isPresent()) {
      return true;
    }
    boolean several = !user.get().roles().isEmpty();
    if (several) {
      BackTo.remember(request);
    }
    response.sendRedirect(several ? "/rol" : "/geen-rol");
    return false;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType().equals(SignedIn.class);
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return Optional.ofNullable(request.getNativeRequest(HttpServletRequest.class))
        .flatMap(ChosenRole::find)
        .orElseThrow();
  }
}
