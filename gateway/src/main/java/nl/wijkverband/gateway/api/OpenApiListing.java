package nl.wijkverband.gateway.api;

import java.util.Arrays;
import java.util.List;
import nl.wijkverband.gateway.services.Service;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Points at the description of each service's interface, in one place. */
@RestController
class OpenApiListing {

  @GetMapping("/api/openapi")
  Listing listing() {
    return new Listing(
        Arrays.stream(Service.values())
            .map(service -> new Api(service.path(), "/api/" + service.path() + "/v3/api-docs"))
            .toList());
  }

  record Listing(List<Api> apis) {}

  record Api(String name, String openapi) {}
}
