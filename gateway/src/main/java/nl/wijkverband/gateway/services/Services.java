package nl.wijkverband.gateway.services;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkverband.gateway.Settings;
import nl.wijkverband.gateway.session.Tokens;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Calls to the services as the person who is signed in, in the role of the session. */
@Component
public class Services {
  private final Map<Service, RestClient> clients = new EnumMap<>(Service.class);
  private final Tokens tokens;
  private final CurrentRole role;
  private final LastPositions positions;

  Services(
      RestClient.Builder builder,
      Settings settings,
      Tokens tokens,
      CurrentRole role,
      LastPositions positions) {
    this.tokens = tokens;
    this.role = role;
    this.positions = positions;
    var requests =
        new JdkClientHttpRequestFactory(
            HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(2))
                .build());
    requests.setReadTimeout(Duration.ofSeconds(10));
    for (Service service : Service.values()) {
      clients.put(
          service,
          builder
              .clone()
              .baseUrl(service.address(settings).toString())
              .requestFactory(requests)
              .requestInterceptor(
                  (request, body, next) -> {
                    asThisPerson(request);
                    return next.execute(request, body);
                  })
              .build());
    }
  }

  /** A client for one service; {@link #read} is easier for plain reading. */
  public RestClient client(Service service) {
    return Optional.ofNullable(clients.get(service)).orElseThrow();
  }

  /** Reads one thing, and says in our own words why it cannot be read. */
  public <T> T read(Service service, Class<T> type, String path, Object... variables) {
    try {
      return Optional.ofNullable(client(service).get().uri(path, variables).retrieve().body(type))
          .orElseThrow(NotThere::new);
    } catch (HttpClientErrorException.NotFound | HttpClientErrorException.BadRequest notThere) {
      throw new NotThere();
    } catch (HttpClientErrorException.Forbidden notAllowed) {
      throw new NotForThisRole();
    } catch (RestClientException away) {
      throw new ServiceAway(service, away);
    }
  }

  /** Reads something a page can do without; nothing when it cannot be read now, or not by them. */
  public <T> Optional<T> find(Service service, Class<T> type, String path, Object... variables) {
    try {
      return Optional.of(read(service, type, path, variables));
    } catch (NotThere | NotForThisRole | ServiceAway without) {
      return Optional.empty();
    }
  }

  private void asThisPerson(HttpRequest request) {
    HttpHeaders headers = request.getHeaders();
    headers.setBearerAuth(tokens.current());
    headers.set("Wijk-Role", role.code());
    headers.set("Wijk-Correlation-Id", UUID.randomUUID().toString());
    String atLeast = positions.atLeast();
    if (atLeast != null) {
      headers.set("Wijk-At-Least", atLeast);
    }
  }
}
