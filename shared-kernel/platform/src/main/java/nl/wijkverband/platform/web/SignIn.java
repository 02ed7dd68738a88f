package nl.wijkverband.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collection;
import nl.wijkverband.platform.web.problem.ProblemWriter;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** A resource server without sessions: an access token of our issuer, made out to this service. */
@Configuration(proxyBeanMethods = false)
class SignIn {

  @Bean
  SecurityFilterChain edge(HttpSecurity http, ProblemWriter problems) throws Exception {
    return http.csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                    .permitAll()
                    .requestMatchers(EndpointRequest.to("health", "prometheus"))
                    .access((who, context) -> new AuthorizationDecision(isLocal(context)))
                    .requestMatchers(EndpointRequest.toAnyEndpoint())
                    .hasAuthority("ROLE_operator")
                    .anyRequest()
                    .authenticated())
        .oauth2ResourceServer(
            server ->
                server
                    .jwt(jwt -> jwt.jwtAuthenticationConverter(roles()))
                    .authenticationEntryPoint(notSignedIn(problems))
                    .accessDeniedHandler(
                        (request, response, refused) ->
                            problems.write(response, 403, "not-allowed")))
        .exceptionHandling(
            refused ->
                refused
                    .authenticationEntryPoint(notSignedIn(problems))
                    .accessDeniedHandler(
                        (request, response, denied) ->
                            problems.write(response, 403, "not-allowed")))
        .build();
  }

  private static AuthenticationEntryPoint notSignedIn(ProblemWriter problems) {
    var bearer = new BearerTokenAuthenticationEntryPoint();
    return (request, response, failed) -> {
      bearer.commence(request, response, failed);
      problems.write(response, 401, "not-signed-in");
    };
  }

  private static JwtAuthenticationConverter roles() {
    var converter = new JwtAuthenticationConverter();
    converter.setJwtGrantedAuthoritiesConverter(SignIn::authorities);
    return converter;
  }

  private static Collection<GrantedAuthority> authorities(Jwt token) {
    return TokenActor.roleNames(token)
        .<GrantedAuthority>map(name -> new SimpleGrantedAuthority("ROLE_" + name))
        .toList();
  }

  private static boolean isLocal(RequestAuthorizationContext context) {
    HttpServletRequest request = context.getRequest();
    try {
      // The address of the connection: a header cannot pretend to be near.
      return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    } catch (UnknownHostException notAnAddress) {
      return false;
    }
  }
}
