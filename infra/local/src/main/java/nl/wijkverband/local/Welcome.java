package nl.wijkverband.local;

import java.io.PrintStream;

/** What one needs to know once everything runs: the address and the demo sign-ins. */
final class Welcome {

  private final WijkSystem system;
  private final Home home;

  Welcome(WijkSystem system, Home home) {
    this.system = system;
    this.home = home;
  }

  void print(PrintStream out) {
    out.printf(
        """

        Wijkverband: %s

          huisarts          H. Voorbeeld, Huisartsenpraktijk De Proef
          poh               P. Demo, POH-GGZ, Huisartsenpraktijk De Proef
          fysiotherapeut    F. Fictief, Fysiotherapie Het Model
          buurtteam         B. Denkbeeldig, Buurtteam Demowijk
          psycholoog        D. Bedacht, Psychologiepraktijk Voorbeeld
          voorzitter        V. Gespeeld, MDO-voorzitter, Wijkverband Demowijk
          consulent         K. Schijnbaar, Expertteam Voorbeeld
          patient           Samira Voorbeeld, de patiënt zelf
          coordinator       C. Verzonnen, Wijkverband Demowijk
          huisarts2         G. Elders, Huisartsenpraktijk Andere Kant
          fysiotherapeut2   T. Anders, Fysiotherapie Overzijde

          wachtwoord voor allen: %s

        Keycloak %s · logs %s · stoppen: ./wijk down
        """,
        system.address(), system.demoPassword(), system.keycloakUrl(), home.log("x").getParent());
  }
}
