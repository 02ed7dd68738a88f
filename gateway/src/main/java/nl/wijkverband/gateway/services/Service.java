package nl.wijkverband.gateway.services;

import java.net.URI;
import nl.wijkverband.gateway.Settings;

/** The services behind the gateway. */
public enum Service {
  INTAKE("intake"),
  CARE_PLANS("care-plans"),
  MDO_CASEWORK("mdo-casework"),
  MESSAGING("messaging"),
  DOSSIER("dossier");

  private final String path;

  Service(String path) {
    this.path = path;
  }

  /** The name under which its interface is relayed, and the key of its texts. */
  public String path() {
    return path;
  }

  /** Where it is. */
  public URI address(Settings settings) {
    return switch (this) {
      case INTAKE -> settings.intakeUrl();
      case CARE_PLANS -> settings.carePlansUrl();
      case MDO_CASEWORK -> settings.mdoCaseworkUrl();
      case MESSAGING -> settings.messagingUrl();
      case DOSSIER -> settings.dossierUrl();
    };
  }
}
