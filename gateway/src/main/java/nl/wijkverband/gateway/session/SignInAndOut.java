package nl.wijkverband.gateway.session;

import java.time.Clock;
import nl.wijkverband.gateway.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/** Sign-in at the identity provider, a session cookie for the browser, and out again at both. */
@Configuration(proxyBeanMethods = false)
class SignInAndOut {

  /** Tokens live and die with the session; they never reach the browser. */
  @Bean
  OAuth2AuthorizedClientRepository tokensOfTheSession() {
    return new HttpSessionOAuth2AuthorizedClientRepository();
  }

  /** Programs bring a token of their own; the services check it, no cookie is looked at. */
  @Bean
  @Order(1)
  SecurityFilterChain programs(HttpSecurity http, Settings settings) {
    return http.securityMatcher(
            request ->
                request.getRequestURI().startsWith("/api/")
                    && request.getHeader(HttpHeaders.AUTHORIZATION) != null)
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(csrf -> csrf.disable())
        .headers(Headers.strict(settings))
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain people(
      HttpSecurity http,
      Settings settings,
      AskToSignIn askToSignIn,
      JwtDecoder accessTokens,
      ClientRegistrationRepository registrations,
      Clock clock) {
    var thisMachine = new IpAddressMatcher("127.0.0.1");
    return http.authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers("/assets/**", "/actuator/health/**", "/error")
                    .permitAll()
                    .requestMatchers("/uitgelogd", "/aanmelden-mislukt")
                    .permitAll()
                    .requestMatchers(
                        request ->
                            request.getRequestURI().equals("/actuator/prometheus")
                                && thisMachine.matches(request))
                    .permitAll()
                    .requestMatchers("/actuator/**")
                    .denyAll()
                    .anyRequest()
                    .access(AuthenticatedAuthorizationManager.authenticated()))
        .oauth2Login(
            login ->
                login
                    .userInfoEndpoint(
                        info -> info.oidcUserService(new WijkUsers(accessTokens)::loadUser))
                    .successHandler(
                        (request, response, who) -> response.sendRedirect(BackTo.take(request)))
                    .failureHandler(
                        (request, response, why) -> response.sendRedirect("/aanmelden-mislukt")))
        .logout(
            logout ->
                logout
                    .logoutUrl("/uitloggen")
                    .logoutSuccessHandler(alsAtTheProvider(registrations, settings)))
        .requestCache(cache -> cache.requestCache(new NullRequestCache()))
        .exceptionHandling(
            exceptions ->
                exceptions
                    .authenticationEntryPoint(askToSignIn)
                    .accessDeniedHandler(new StaleForm(askToSignIn)))
        .headers(Headers.strict(settings))
        .addFilterBefore(new IdleSessions(clock), SecurityContextHolderFilter.class)
        .build();
  }

  private static LogoutSuccessHandler alsAtTheProvider(
      ClientRegistrationRepository registrations, Settings settings) {
    var handler = new OidcClientInitiatedLogoutSuccessHandler(registrations);
    handler.setPostLogoutRedirectUri(settings.publicUrl() + "/uitgelogd");
    return handler;
  }
}
