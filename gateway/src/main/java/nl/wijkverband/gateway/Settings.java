package nl.wijkverband.gateway;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where the identity provider and the services are; comes from the environment, never a default.
 */
@Validated
@ConfigurationProperties("wijk")
public record Settings(
    @NotNull URI issuer,
    @NotBlank String clientSecret,
    @NotNull URI publicUrl,
    @NotNull URI intakeUrl,
    @NotNull URI carePlansUrl,
    @NotNull URI mdoCaseworkUrl,
    @NotNull URI messagingUrl,
    @NotNull URI dossierUrl) {

  /** A placeholder that nothing filled in is no secret. */
  public Settings {
    if (clientSecret == null || clientSecret.isBlank() || clientSecret.startsWith("${")) {
      throw new IllegalArgumentException("WIJK_CLIENT_SECRET is not set");
    }
  }

  /** An endpoint of the identity provider's OpenID Connect protocol. */
  public String openidConnect(String endpoint) {
    return issuer + "/protocol/openid-connect/" + endpoint;
  }

  /** Scheme, host and port of the identity provider, as a browser's policy names it. */
  public String issuerOrigin() {
    return issuer.getScheme() + "://" + issuer.getRawAuthority();
  }
}
