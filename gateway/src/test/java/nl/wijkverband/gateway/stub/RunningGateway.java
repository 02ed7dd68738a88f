package nl.wijkverband.gateway.stub;

import java.util.Map;
import nl.wijkverband.gateway.Gateway;
import nl.wijkverband.local.FreePort;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole gateway on free ports with stubs behind it; started once for all tests. */
public final class RunningGateway {
  private static RunningGateway running;

  public final FakeKeycloak keycloak;
  public final FakeServices services;
  public final String url;

  private RunningGateway() throws Exception {
    keycloak = new FakeKeycloak(0);
    services = new FakeServices(0);
    int port = FreePort.any();
    url = "http://127.0.0.1:" + port;
    start(settings(port, keycloak.issuer(), services.url()));
  }

  public static synchronized RunningGateway get() throws Exception {
    if (running == null) {
      running = new RunningGateway();
    }
    running.services.reset();
    running.keycloak.reset();
    return running;
  }

  /** A browser of somebody who signed in. */
  public Browser browserOf(String person) throws Exception {
    var browser = new Browser(this);
    browser.signIn("/", person);
    return browser;
  }

  static Map<String, Object> settings(int port, String issuer, String services) {
    return Map.of(
        "WIJK_PROFILE", "local",
        "SERVER_PORT", port,
        "WIJK_ISSUER", issuer,
        "WIJK_CLIENT_SECRET", "stub",
        "WIJK_PUBLIC_URL", "http://127.0.0.1:" + port,
        "WIJK_INTAKE_URL", services,
        "WIJK_CARE_PLANS_URL", services,
        "WIJK_MDO_CASEWORK_URL", services,
        "WIJK_MESSAGING_URL", services,
        "WIJK_DOSSIER_URL", services);
  }

  static ConfigurableApplicationContext start(Map<String, Object> settings) {
    var application = new SpringApplication(Gateway.class);
    application.setDefaultProperties(settings);
    return application.run();
  }
}
