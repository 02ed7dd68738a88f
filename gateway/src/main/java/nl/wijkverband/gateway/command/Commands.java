package nl.wijkverband.gateway.command;

import java.io.IOException;
import java.util.Optional;
import nl.wijkverband.gateway.services.LastPositions;
import nl.wijkverband.gateway.services.Services;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse;
import org.springframework.web.client.RestClientException;

/** Sends commands to the services and brings back what they said. */
@Component
public class Commands {
  private final Services services;
  private final LastPositions positions;

  Commands(Services services, LastPositions positions) {
    this.services = services;
    this.positions = positions;
  }

  /** Sends it; never throws for what a service says or for a service that is away. */
  public Answer send(Command command) {
    try {
      return services
          .client(command.service())
          .method(command.method())
          .uri(command.path())
          .contentType(MediaType.APPLICATION_JSON)
          .headers(
              headers -> {
                headers.set("Idempotency-Key", command.key().toString());
                if (command.revision() != null) {
                  headers.setIfMatch("\"" + command.revision() + "\"");
                }
              })
          .body(command.body())
          .exchangeForRequiredValue((request, response) -> answer(response));
    } catch (RestClientException away) {
      return new Answer.Refused(Problem.of("service-away", 503));
    }
  }

  private Answer answer(ConvertibleClientHttpResponse response) throws IOException {
    if (response.getStatusCode().is2xxSuccessful()) {
      Accepted accepted = response.bodyTo(Accepted.class);
      Optional.ofNullable(accepted).map(Accepted::position).ifPresent(positions::remember);
      return new Answer.Done(accepted == null ? null : accepted.id());
    }
    if (response.getStatusCode().is5xxServerError()) {
      return new Answer.Refused(Problem.of("service-away", response.getStatusCode().value()));
    }
    return new Answer.Refused(problemIn(response));
  }

  private static Problem problemIn(ConvertibleClientHttpResponse response) throws IOException {
    Problem problem = isProblem(response) ? response.bodyTo(Problem.class) : null;
    return problem == null
        ? Problem.of("status-" + response.getStatusCode().value(), response.getStatusCode().value())
        : problem;
  }

  private static boolean isProblem(ClientHttpResponse response) {
    MediaType type = response.getHeaders().getContentType();
    return type != null && type.getSubtype().contains("json");
  }

  private record Accepted(@Nullable String id, @Nullable String position) {}
}
