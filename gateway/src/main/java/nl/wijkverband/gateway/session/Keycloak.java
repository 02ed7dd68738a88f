package nl.wijkverband.gateway.session;

import java.util.Map;
import nl.wijkverband.gateway.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * The identity provider, described rather than discovered: the gateway also starts while it is
 * away.
 */
@Configuration(proxyBeanMethods = false)
public class Keycloak {
  /** People sign in with this registration. */
  public static final String PEOPLE = "keycloak";

  /** The gateway's own account, for the list of practitioners. */
  public static final String DIRECTORY = "directory";

  @Bean
  ClientRegistrationRepository registrations(Settings settings) {
    return new InMemoryClientRegistrationRepository(people(settings), directory(settings));
  }

  @Bean
  JwtDecoder accessTokens(Settings settings) {
    var decoder = NimbusJwtDecoder.withJwkSetUri(settings.openidConnect("certs")).build();
    decoder.setJwtValidator(JwtValidators.createDefaultWithIssuer(settings.issuer().toString()));
    return decoder;
  }

  private static ClientRegistration people(Settings settings) {
    return common(PEOPLE, settings)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .redirectUri(settings.publicUrl() + "/login/oauth2/code/{registrationId}")
        .authorizationUri(settings.openidConnect("auth"))
        .jwkSetUri(settings.openidConnect("certs"))
        .issuerUri(settings.issuer().toString())
        .userNameAttributeName(IdTokenClaimNames.SUB)
        .scope("openid")
        .clientSettings(ClientRegistration.ClientSettings.builder().requireProofKey(true).build())
        .providerConfigurationMetadata(
            Map.of("end_session_endpoint", settings.openidConnect("logout")))
        .build();
  }

  private static ClientRegistration directory(Settings settings) {
    return common(DIRECTORY, settings)
        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
        .build();
  }

  private static ClientRegistration.Builder common(String id, Settings settings) {
    return ClientRegistration.withRegistrationId(id)
        .clientId("gateway")
        .clientSecret(settings.clientSecret())
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .tokenUri(settings.openidConnect("token"));
  }
}
