package nl.wijkverband.gateway.practitioners;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.wijkverband.gateway.Settings;
import nl.wijkverband.gateway.dossier.Person;
import nl.wijkverband.gateway.session.Keycloak;
import nl.wijkverband.vocabulary.Role;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Asks the identity provider, with the gateway's own account, who works in a wijk. Kept for a
 * minute; when the provider is away, what was known last is better than nothing.
 */
@Component
class Directory {
  private static final Logger LOG = LoggerFactory.getLogger(Directory.class);
  private static final Duration FRESH = Duration.ofSeconds(60);
  private static final int MOST = 500;

  private final RestClient provider;
  private final OAuth2AuthorizedClientManager ownAccount;
  private final Clock clock;
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  Directory(
      RestClient.Builder builder,
      Settings settings,
      ClientRegistrationRepository registrations,
      Clock clock) {
    this.clock = clock;
    this.ownAccount =
        new AuthorizedClientServiceOAuth2AuthorizedClientManager(
            registrations, new InMemoryOAuth2AuthorizedClientService(registrations));
    var requests =
        new JdkClientHttpRequestFactory(
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build());
    requests.setReadTimeout(Duration.ofSeconds(5));
    this.provider =
        builder
            .baseUrl(settings.issuer().toString().replace("/realms/", "/admin/realms/"))
            .requestFactory(requests)
            .requestInterceptor(
                (request, body, next) -> {
                  request.getHeaders().setBearerAuth(token());
                  return next.execute(request, body);
                })
            .build();
  }

  List<Person> of(String wijk) {
    Known last = known.get(wijk);
    if (last != null && last.at().isAfter(clock.instant().minus(FRESH))) {
      return last.people();
    }
    try {
      List<Person> people = ask(wijk);
      known.put(wijk, new Known(people, clock.instant()));
      return people;
    } catch (RestClientException | OAuth2AuthorizationException away) {
      LOG.warn("the list of practitioners cannot be read: {}", away.getClass().getSimpleName());
      return last == null ? List.of() : last.people();
    }
  }

  private List<Person> ask(String wijk) {
    User[] users =
        provider
            .get()
            .uri(
                "/users?q={q}&enabled=true&briefRepresentation=false&max={max}",
                "wijk:" + wijk,
                MOST)
            .retrieve()
            .body(User[].class);
    return Stream.of(users == null ? new User[0] : users)
        .filter(user -> user.has("wijk", wijk))
        .flatMap(user -> user.asPerson(roleOf(user)).stream())
        .toList();
  }

  /** The account of the patient who signs in with exactly this name. */
  Optional<UUID> patient(String userName) {
    User[] users =
        provider
            .get()
            .uri("/users?username={name}&exact=true&enabled=true", userName)
            .retrieve()
            .body(User[].class);
    return Stream.of(users == null ? new User[0] : users)
        .filter(user -> userName.equalsIgnoreCase(user.username()))
        .filter(user -> rolesOf(user).anyMatch(Role.PATIENT::equals))
        .map(User::id)
        .findFirst();
  }

  /** Somebody with several roles is listed in the first that gives care. */
  private @Nullable Role roleOf(User user) {
    return rolesOf(user).sorted().findFirst().orElse(null);
  }

  private Stream<Role> rolesOf(User user) {
    RoleName[] names =
        provider
            .get()
            .uri("/users/{id}/role-mappings/realm", user.id())
            .retrieve()
            .body(RoleName[].class);
    return Stream.of(names == null ? new RoleName[0] : names)
        .flatMap(name -> Role.findByCode(name.name()).stream());
  }

  private String token() {
    var client =
        ownAccount.authorize(
            OAuth2AuthorizeRequest.withClientRegistrationId(Keycloak.DIRECTORY)
                .principal("gateway")
                .build());
    if (client == null) {
      throw new IllegalStateException("the identity provider gave no token");
    }
    return client.getAccessToken().getTokenValue();
  }

  private record Known(List<Person> people, Instant at) {}

  private record RoleName(String name) {}

  private record User(
      UUID id,
      @Nullable String username,
      @Nullable String firstName,
      @Nullable String lastName,
      @Nullable Map<String, List<String>> attributes) {

    boolean has(String attribute, String value) {
      return find(attribute).filter(value::equals).isPresent();
    }

    Optional<String> find(String attribute) {
      return Optional.ofNullable(attributes)
          .map(all -> all.get(attribute))
          .flatMap(values -> values.stream().findFirst());
    }

    Optional<Person> asPerson(@Nullable Role role) {
      String name =
          ((firstName == null ? "" : firstName) + " " + (lastName == null ? "" : lastName)).strip();
      return role == null
          ? Optional.empty()
          : find("organisation_id")
              .map(
                  organisation ->
                      new Person(
                          id,
                          name,
                          role,
                          UUID.fromString(organisation),
                          find("organisation_name").orElse("")));
    }
  }
}
