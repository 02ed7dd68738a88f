package nl.wijkverband.gateway.session;

import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/**
 * Reads who signed in from the very access token the services will check, so that screen and
 * service never differ about somebody's roles.
 */
final class WijkUsers implements OAuth2UserService<OidcUserRequest, WijkUser> {
  private final JwtDecoder accessTokens;

  WijkUsers(JwtDecoder accessTokens) {
    this.accessTokens = accessTokens;
  }

  @Override
  public WijkUser loadUser(OidcUserRequest request) {
    try {
      var claims = accessTokens.decode(request.getAccessToken().getTokenValue()).getClaims();
      return new WijkUser(request.getIdToken(), claims);
    } catch (JwtException unreadable) {
      throw new OAuth2AuthenticationException(
          new OAuth2Error("invalid_access_token"), "the access token cannot be read");
    }
  }
}
