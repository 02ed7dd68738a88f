package nl.wijkverband.gateway.stub;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/**
 * As much of Keycloak as the gateway talks to: sign-in with a choice of demo persons instead of a
 * password, tokens, sign-out, and the list of practitioners.
 */
public final class FakeKeycloak implements AutoCloseable {
  private static final String REALM = "/realms/wijkverband";
  private static final String PROTOCOL = REALM + "/protocol/openid-connect";

  private final HttpServer server;
  private final RSAKey key;
  private final Map<String, String[]> codes = new ConcurrentHashMap<>();
  private final Map<String, DemoPerson> sessions = new ConcurrentHashMap<>();
  private volatile boolean sessionsEnded;
  private volatile int tokenSeconds = 300;

  public FakeKeycloak(int port) throws IOException, JOSEException {
    key = new RSAKeyGenerator(2048).keyID("stub").generate();
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext(PROTOCOL + "/auth", this::auth);
    server.createContext(PROTOCOL + "/token", this::token);
    server.createContext(PROTOCOL + "/certs", this::certs);
    server.createContext(PROTOCOL + "/logout", this::logout);
    server.createContext("/admin/realms/wijkverband/users", this::users);
    server.start();
  }

  public String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + REALM;
  }

  /** Everything as at the start. */
  void reset() {
    sessionsEnded = false;
    tokenSeconds = 300;
  }

  /** From now on no token is renewed. */
  public void endSessions() {
    sessionsEnded = true;
  }

  /** How long tokens are good from now on. */
  public void tokensLast(int seconds) {
    tokenSeconds = seconds;
  }

  private void auth(HttpExchange exchange) throws IOException {
    Map<String, String> query = form(exchange.getRequestURI().getRawQuery());
    if (query.get("code_challenge") == null || !"S256".equals(query.get("code_challenge_method"))) {
      answer(exchange, 400, "text/plain", "PKCE is required");
      return;
    }
    String person = query.get("als");
    if (person == null) {
      String here = exchange.getRequestURI().toString().replace("&", "&amp;");
      answer(
          exchange,
          200,
          "text/html; charset=utf-8",
          "<h1>Stub</h1>"
              + DemoPerson.ALL.stream()
                  .map(
                      each ->
                          "<p><a href=\"%s&amp;als=%s\">%s</a></p>"
                              .formatted(here, each.username(), each.username()))
                  .collect(Collectors.joining()));
      return;
    }
    String code = UUID.randomUUID().toString();
    codes.put(code, new String[] {person, query.getOrDefault("nonce", "")});
    redirect(
        exchange, query.get("redirect_uri") + "?code=" + code + "&state=" + query.get("state"));
  }

  private void token(HttpExchange exchange) throws IOException {
    Map<String, String> sent =
        form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    switch (sent.getOrDefault("grant_type", "")) {
      case "authorization_code" -> {
        String[] who = codes.remove(sent.getOrDefault("code", ""));
        if (who == null || sent.get("code_verifier") == null) {
          answer(exchange, 400, "application/json", "{\"error\":\"invalid_grant\"}");
        } else {
          tokens(exchange, DemoPerson.named(who[0]), who[1]);
        }
      }
      case "refresh_token" -> {
        DemoPerson who = sessions.get(sent.getOrDefault("refresh_token", ""));
        if (who == null || sessionsEnded) {
          answer(exchange, 400, "application/json", "{\"error\":\"invalid_grant\"}");
        } else {
          tokens(exchange, who, "");
        }
      }
      default ->
          answer(
              exchange,
              200,
              "application/json",
              "{\"access_token\":\"service\",\"token_type\":\"Bearer\",\"expires_in\":300}");
    }
  }

  private void tokens(HttpExchange exchange, DemoPerson who, String nonce) throws IOException {
    String refresh = UUID.randomUUID().toString();
    sessions.put(refresh, who);
    Instant now = Instant.now();
    var common =
        new JWTClaimsSet.Builder()
            .issuer(issuer())
            .jwtID(UUID.randomUUID().toString())
            .subject(who.id())
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(tokenSeconds)))
            .claim("name", who.name());
    String access =
        sign(
            new JWTClaimsSet.Builder(common.build())
                .audience(List.of("intake", "care-plans", "dossier"))
                .claim("realm_access", Map.of("roles", who.roles()))
                .claim("organisation_name", who.organisation())
                .claim("wijk", "demowijk")
                .build());
    String id =
        sign(
            new JWTClaimsSet.Builder(common.build())
                .audience("gateway")
                .claim("nonce", nonce)
                .build());
    answer(
        exchange,
        200,
        "application/json",
        """
        {"access_token":"%s","id_token":"%s","refresh_token":"%s","token_type":"Bearer",\
        "expires_in":%d,"scope":"openid"}"""
            .formatted(access, id, refresh, tokenSeconds));
  }

  private String sign(JWTClaimsSet claims) {
    try {
      var jwt =
          new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("stub").build(), claims);
      jwt.sign(new RSASSASigner(key));
      return jwt.serialize();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private void certs(HttpExchange exchange) throws IOException {
    answer(exchange, 200, "application/json", new JWKSet(key.toPublicJWK()).toString());
  }

  private void logout(HttpExchange exchange) throws IOException {
    redirect(
        exchange, form(exchange.getRequestURI().getRawQuery()).get("post_logout_redirect_uri"));
  }

  private void users(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String name = form(exchange.getRequestURI().getRawQuery()).get("username");
    String json =
        path.endsWith("/role-mappings/realm")
            ? DemoPerson.ALL.stream()
                .filter(each -> path.contains(each.id()))
                .flatMap(each -> each.roles().stream())
                .map("{\"name\":\"%s\"}"::formatted)
                .collect(Collectors.joining(",", "[", "]"))
            : DemoPerson.ALL.stream()
                .filter(each -> name == null || each.username().equals(name))
                .map(DemoPerson::asUser)
                .collect(Collectors.joining(",", "[", "]"));
    answer(exchange, 200, "application/json", json);
  }

  private static void redirect(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().set("Location", to);
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  static void answer(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  static Map<String, String> form(String text) {
    return text == null || text.isEmpty()
        ? Map.of()
        : Arrays.stream(text.split("&"))
            .map(pair -> pair.split("=", 2))
            .collect(
                Collectors.toMap(
                    pair -> pair[0],
                    pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                    (first, second) -> second));
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
