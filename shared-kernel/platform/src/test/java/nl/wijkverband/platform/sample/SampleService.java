package nl.wijkverband.platform.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wijkverband.local.ServiceDatabase;
import nl.wijkverband.local.TestPostgres;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.platform.command.CommandConfiguration;
import nl.wijkverband.platform.envelope.Ground;
import nl.wijkverband.platform.envelope.IdempotencyKey;
import nl.wijkverband.platform.eventstore.EventStoreConfiguration;
import nl.wijkverband.platform.json.JsonConfiguration;
import nl.wijkverband.platform.personaldata.PersonalDataConfiguration;
import nl.wijkverband.vocabulary.Actor;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.OrganisationId;
import nl.wijkverband.vocabulary.PatientId;
import nl.wijkverband.vocabulary.PractitionerId;
import nl.wijkverband.vocabulary.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** A write service without a web, on a fresh database, for the tests of the platform. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
  JsonConfiguration.class,
  PersonalDataConfiguration.class,
  EventStoreConfiguration.class,
  CommandConfiguration.class,
  Sample.class
})
public class SampleService {

  public static final String NAME = "sample";

  public static final Actor ACTOR =
      new Actor(
          new PractitionerId(new UUID(1, 1)),
          "H. Voorbeeld",
          Role.GP,
          new OrganisationId(new UUID(9, 1)),
          "Huisartsenpraktijk De Proef",
          "demowijk");

  /** Starts one instance on this database. */
  public static ConfigurableApplicationContext start(ServiceDatabase database, String... more) {
    return start(SampleService.class, database, more);
  }

  /** Starts one instance with a little more in it. */
  public static ConfigurableApplicationContext start(
      Class<?> configuration, ServiceDatabase database, String... more) {
    var application = new SpringApplication(configuration);
    application.setWebApplicationType(WebApplicationType.NONE);
    application.setLogStartupInfo(false);
    var arguments =
        new ArrayList<>(
            List.of(
                "--spring.config.import=classpath:platform.yaml",
                "--logging.level.root=WARN",
                "--logging.level.org.axonframework.modelling.command=ERROR",
                "--spring.flyway.locations=classpath:db/platform/eventstore",
                "--wijkverband.service=" + NAME,
                "--wijkverband.events-package=" + Sample.class.getPackageName(),
                "--WIJK_DB_URL=" + database.app().url(),
                "--WIJK_DB_USER=" + database.app().user(),
                "--WIJK_DB_PASSWORD=" + database.app().password(),
                "--WIJK_DB_OWNER_USER=" + database.owner().user(),
                "--WIJK_DB_OWNER_PASSWORD=" + database.owner().password(),
                "--WIJK_KEYRING_URL=" + database.keyringWriter().url(),
                "--WIJK_KEYRING_USER=" + database.keyringWriter().user(),
                "--WIJK_KEYRING_PASSWORD=" + database.keyringWriter().password(),
                "--WIJK_MASTER_KEY=" + TestPostgres.masterKey(),
                // Nobody signs in and nothing is published in these tests.
                "--WIJK_ISSUER=http://127.0.0.1:9/nobody",
                "--WIJK_KAFKA=127.0.0.1:9"));
    arguments.addAll(List.of(more));
    return application.run(arguments.toArray(String[]::new));
  }

  /** Somebody who sends a request. */
  public static Caller caller(@Nullable IdempotencyKey key) {
    return new Caller(ACTOR, UUID.randomUUID(), key, null);
  }

  /** The ground of the patient's own GP. */
  public static Ground ground(PatientId patientId) {
    return new Ground(
        new CaseId(new UUID(3, 3)), patientId, ACTOR.organisationId(), "own-practice", null, "1");
  }

  /** A moment before it was entered. */
  public static Instant yesterday() {
    return Instant.now().minusSeconds(86_400);
  }

  @Bean
  static java.time.Clock clock() {
    return java.time.Clock.systemUTC();
  }
}
