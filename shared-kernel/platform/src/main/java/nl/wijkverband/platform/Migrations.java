package nl.wijkverband.platform;

import java.util.Arrays;
import java.util.stream.Stream;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/** The platform's tables a service needs, and its own from {@code db/<service>}. */
final class Migrations implements FlywayConfigurationCustomizer, EnvironmentAware {

  private final String[] parts;
  private String service = "";

  Migrations(String... parts) {
    this.parts = parts;
  }

  @Override
  public void setEnvironment(Environment environment) {
    service = environment.getRequiredProperty("wijkverband.service");
  }

  @Override
  public void customize(FluentConfiguration flyway) {
    // The platform's numbers are below a service's own: a new one of the platform comes after some
    // of the service's in a database that is in use already.
    flyway.outOfOrder(true);
    flyway.locations(
        Stream.concat(
                Arrays.stream(parts).map(part -> "classpath:db/platform/" + part),
                Stream.of("classpath:db/" + service))
            .toArray(String[]::new));
  }
}
