package nl.wijkverband.platform.eventstore;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * Lets in of Axon's own configuration only what we chose, and nothing in a service without events:
 * the rest guesses (a store, a serializer, no transactions) or calls home.
 */
public final class AxonImports implements AutoConfigurationImportFilter, EnvironmentAware {

  private static final String AXON = "org.axonframework.springboot.autoconfig.";
  private static final Set<String> CHOSEN =
      Set.of(
          AXON + "AxonAutoConfiguration",
          AXON + "AxonTracingAutoConfiguration",
          AXON + "EventProcessingAutoConfiguration",
          AXON + "InfraConfiguration",
          AXON + "InterceptorAutoConfiguration");

  private @Nullable Environment environment;

  @Override
  public boolean[] match(@Nullable String[] candidates, AutoConfigurationMetadata metadata) {
    boolean hasEvents =
        environment != null && environment.containsProperty("wijkverband.events-package");
    boolean[] wanted = new boolean[candidates.length];
    for (int i = 0; i < candidates.length; i++) {
      String name = candidates[i];
      wanted[i] = name == null || !name.startsWith(AXON) || hasEvents && CHOSEN.contains(name);
    }
    return wanted;
  }

  @Override
  public void setEnvironment(Environment environment) {
    this.environment = environment;
  }
}
