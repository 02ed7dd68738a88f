package nl.wijkverband.platform.running;

import java.util.ArrayList;
import java.util.List;
import nl.wijkverband.local.FreePort;
import nl.wijkverband.local.ServiceDatabase;
import nl.wijkverband.local.TestPostgres;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts a whole service of the tests, as the launcher would. */
public final class Running {

  private Running() {}

  public static ConfigurableApplicationContext writer(
      ServiceDatabase database, String kafka, String topic, String... more) {
    List<String> arguments = writerArguments(database, kafka, topic);
    arguments.addAll(List.of(more));
    return run(WritingService.class, arguments);
  }

  static List<String> writerArguments(ServiceDatabase database, String kafka, String topic) {
    List<String> arguments = new ArrayList<>(environment(database, kafka));
    arguments.add("--wijkverband.service=writer");
    arguments.add("--wijkverband.events-package=nl.wijkverband.platform.running");
    arguments.add("--wijkverband.topic=" + topic);
    return arguments;
  }

  public static ConfigurableApplicationContext reader(
      ServiceDatabase database, String kafka, String topic, String... more) {
    return reader(ReadingService.class, "reader", database, kafka, topic, more);
  }

  /** A reader of its own making, under a name of its own. */
  public static ConfigurableApplicationContext reader(
      Class<?> service,
      String name,
      ServiceDatabase database,
      String kafka,
      String topic,
      String... more) {
    List<String> arguments = new ArrayList<>(environment(database, kafka));
    arguments.add("--wijkverband.service=" + name);
    arguments.add("--wijkverband.inbox.topics=" + topic);
    arguments.add("--wijkverband.consent.topic=" + topic);
    arguments.add("--wijkverband.inbox.listen-every=300ms");
    arguments.addAll(List.of(more));
    return run(service, arguments);
  }

  static ConfigurableApplicationContext run(Class<?> service, List<String> arguments) {
    var application = new SpringApplication(service);
    application.setLogStartupInfo(false);
    return application.run(arguments.toArray(String[]::new));
  }

  public static List<String> environment(ServiceDatabase database, String kafka) {
    return List.of(
        "--spring.config.import=classpath:platform.yaml",
        "--WIJK_PROFILE=local",
        "--SERVER_PORT=" + FreePort.any(),
        "--WIJK_BIND=127.0.0.1",
        "--WIJK_DB_URL=" + database.app().url(),
        "--WIJK_DB_USER=" + database.app().user(),
        "--WIJK_DB_PASSWORD=" + database.app().password(),
        "--WIJK_DB_OWNER_USER=" + database.owner().user(),
        "--WIJK_DB_OWNER_PASSWORD=" + database.owner().password(),
        "--WIJK_KEYRING_URL=" + database.keyringWriter().url(),
        "--WIJK_KEYRING_USER=" + database.keyringWriter().user(),
        "--WIJK_KEYRING_PASSWORD=" + database.keyringWriter().password(),
        "--WIJK_MASTER_KEY=" + TestPostgres.masterKey(),
        "--WIJK_KAFKA=" + kafka,
        "--WIJK_ISSUER=" + TestIssuer.shared().address());
  }
}
