package nl.wijkverband.gateway.session;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;

/** The access token of who is signed in, renewed when it is about to end. */
public final class Tokens {
  private final OAuth2AuthorizedClientManager clients;

  Tokens(OAuth2AuthorizedClientManager clients) {
    this.clients = clients;
  }

  /** The token to call a service with, on the thread of the request it is for. */
  public String current() {
    var person = SecurityContextHolder.getContext().getAuthentication();
    if (person == null) {
      throw new IllegalStateException("only for somebody who is signed in");
    }
    try {
      var client =
          clients.authorize(
              OAuth2AuthorizeRequest.withClientRegistrationId(Keycloak.PEOPLE)
                  .principal(person)
                  .build());
      if (client == null) {
        throw new IllegalStateException("the identity provider gave no token");
      }
      return client.getAccessToken().getTokenValue();
    } catch (OAuth2AuthorizationException ended) {
      throw new SessionExpired(ended);
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Renewal {
    @Bean
    OAuth2AuthorizedClientManager authorizedClients(
        ClientRegistrationRepository registrations, OAuth2AuthorizedClientRepository sessions) {
      var manager = new DefaultOAuth2AuthorizedClientManager(registrations, sessions);
      manager.setAuthorizedClientProvider(
          OAuth2AuthorizedClientProviderBuilder.builder()
              .authorizationCode()
              .refreshToken()
              .build());
      return manager;
    }

    @Bean
    Tokens tokens(OAuth2AuthorizedClientManager clients) {
      return new Tokens(clients);
    }
  }
}
