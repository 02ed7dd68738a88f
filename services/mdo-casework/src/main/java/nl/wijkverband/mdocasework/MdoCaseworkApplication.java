package nl.wijkverband.mdocasework;

import nl.wijkverband.platform.WriteService;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** The service that owns MDO meetings, submissions, advice and actions. */
@SpringBootApplication
@Import(WriteService.class)
public class MdoCaseworkApplication {

  /** Starts the service. */
  public static void main(String[] arguments) {
    SpringApplication.run(MdoCaseworkApplication.class, arguments);
  }
}
