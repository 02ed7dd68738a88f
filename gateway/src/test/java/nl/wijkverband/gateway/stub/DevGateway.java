package nl.wijkverband.gateway.stub;

import nl.wijkverband.gateway.Gateway;
import org.springframework.boot.SpringApplication;

/**
 * The gateway with stubs behind it, to look at the screens: run this from the tests and open the
 * address it prints.
 */
public final class DevGateway {
  private DevGateway() {}

  public static void main(String[] arguments) throws Exception {
    int port = Integer.parseInt(System.getProperty("dev.port", "18080"));
    var keycloak = new FakeKeycloak(port + 1);
    var services = new FakeServices(port + 2);
    System.setProperty("WIJK_PROFILE", "local");
    System.setProperty("SERVER_PORT", String.valueOf(port));
    System.setProperty("WIJK_ISSUER", keycloak.issuer());
    System.setProperty("WIJK_CLIENT_SECRET", "stub");
    System.setProperty("WIJK_PUBLIC_URL", "http://127.0.0.1:" + port);
    System.setProperty("WIJK_INTAKE_URL", services.url());
    System.setProperty("WIJK_CARE_PLANS_URL", services.url());
    System.setProperty("WIJK_MDO_CASEWORK_URL", services.url());
    System.setProperty("WIJK_MESSAGING_URL", services.url());
    System.setProperty("WIJK_DOSSIER_URL", services.url());
    SpringApplication.run(Gateway.class, arguments);
    System.out.println("http://127.0.0.1:" + port);
  }
}
