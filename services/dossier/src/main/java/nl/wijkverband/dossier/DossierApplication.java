package nl.wijkverband.dossier;

import nl.wijkverband.platform.ReadService;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Import;

/** The dossier: what everybody may see of a case, and who looked. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Import(ReadService.class)
public class DossierApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(DossierApplication.class, arguments);
  }
}
