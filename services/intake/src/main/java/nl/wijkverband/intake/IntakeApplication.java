package nl.wijkverband.intake;

import nl.wijkverband.platform.WriteService;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** Owns patients, cases, explanations, consents, referrals and health scores. */
@SpringBootApplication
@Import(WriteService.class)
public class IntakeApplication {

  /** Starts the service. */
  public static void main(String[] arguments) {
    SpringApplication.run(IntakeApplication.class, arguments);
  }
}
