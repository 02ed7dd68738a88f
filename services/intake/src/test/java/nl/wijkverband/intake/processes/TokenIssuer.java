package nl.wijkverband.intake.processes;

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
import java.util.Date;
import java.util.List;
import java.util.Map;
import nl.wijkverband.vocabulary.PractitionerRef;

/** Signs people in for services in other processes: real keys, real tokens, over HTTP. */
final class TokenIssuer implements AutoCloseable {

  private final HttpServer server;
  private final RSAKey key;

  TokenIssuer() throws IOException, JOSEException {
    key = new RSAKeyGenerator(2048).keyID("test").generate();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    serve(
        "/realm/.well-known/openid-configuration",
        """
        {"issuer":"%s","jwks_uri":"%s/certs","subject_types_supported":["public"]}"""
            .formatted(address(), address()));
    serve("/realm/certs", new JWKSet(key.toPublicJWK()).toString());
    server.start();
  }

  private void serve(String path, String json) {
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

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/realm";
  }

  String token(PractitionerRef who) throws JOSEException {
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(address())
            .audience("intake")
            .subject(who.id().toString())
            .claim("name", who.name())
            .claim("organisation_id", who.organisationId().toString())
            .claim("organisation_name", who.organisationName())
            .claim("wijk", "demowijk")
            .claim("realm_access", Map.of("roles", List.of(who.role().code())))
            .expirationTime(Date.from(Instant.now().plusSeconds(3600)))
            .build();
    var token =
        new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(), claims);
    token.sign(new RSASSASigner(key));
    return token.serialize();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
