package nl.wijkverband.careplans;

import nl.wijkverband.platform.WriteService;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** The service that owns kernteam, goals, appointments and no-shows. */
@SpringBootApplication
@Import(WriteService.class)
public class CarePlansApplication {

  /** Starts the service. */
  public static void main(String[] arguments) {
    SpringApplication.run(CarePlansApplication.class, arguments);
  }
}
