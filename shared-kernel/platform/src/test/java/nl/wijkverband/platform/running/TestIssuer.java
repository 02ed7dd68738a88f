package nl.wijkverband.platform.running;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import nl.wijkverband.vocabulary.Actor;
import nl.wijkverband.vocabulary.Role;

/** An identity provider of the tests: real keys, real tokens, over HTTP. */
public final class TestIssuer {

  private static final TestIssuer SHARED = start();

  private final String address;
  private final RSAKey key;

  private TestIssuer(String address, RSAKey key) {
    this.address = address;
    this.key = key;
  }

  public static TestIssuer shared() {
    return SHARED;
  }

  private static TestIssuer start() {
    try {
      var key = new RSAKeyGenerator(2048).keyID("test").generate();
      var loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      HttpServer server = HttpServer.create(loopback, 0);
      String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/realm";
      serve(
          server,
          "/realm/.well-known/openid-configuration",
          "{\"issuer\":\""
              + address
              + "\",\"jwks_uri\":\""
              + address
              + "/certs\","
              + "\"subject_types_supported\":[\"public\"]}");
      serve(server, "/realm/certs", new JWKSet(key.toPublicJWK()).toString());
      server.start();
      return new TestIssuer(address, key);
    } catch (IOException | JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void serve(HttpServer server, String path, String json) {
    server.createContext(
        path,
        exchange -> {
          byte[] body = json.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
  }

  public String address() {
    return address;
  }

  public String token(Actor actor, String audience, Role... moreRoles) {
    return sign(claims(actor, audience, moreRoles).build());
  }

  public JWTClaimsSet.Builder claims(Actor actor, String audience, Role... moreRoles) {
    List<String> roles =
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of(actor.role()), Arrays.stream(moreRoles))
            .map(Role::code)
            .toList();
    return new JWTClaimsSet.Builder()
        .issuer(address)
        .audience(audience)
        .subject(actor.id().toString())
        .claim("name", actor.name())
        .claim("organisation_id", actor.organisationId().toString())
        .claim("organisation_name", actor.organisationName())
        .claim("wijk", actor.wijk())
        .claim("realm_access", Map.of("roles", roles))
        .expirationTime(Date.from(Instant.now().plusSeconds(300)));
  }

  public String sign(JWTClaimsSet claims) {
    try {
      var jwt =
          new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(), claims);
      jwt.sign(new RSASSASigner(key));
      return jwt.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
