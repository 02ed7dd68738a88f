package nl.wijkverband.platform.running;

import java.net.http.HttpRequest;
import java.util.Map;

/** Asks what only operators may ask. */
final class Operator {

  private Operator() {}

  static HttpRequest.Builder request(Http to, String path) {
    var issuer = TestIssuer.shared();
    var claims =
        issuer
            .claims(People.GP, to.service())
            .claim("realm_access", Map.of("roles", java.util.List.of("operator")))
            .build();
    return to.request(path)
        .header("Authorization", "Bearer " + issuer.sign(claims))
        .header("Content-Type", "application/json");
  }
}
