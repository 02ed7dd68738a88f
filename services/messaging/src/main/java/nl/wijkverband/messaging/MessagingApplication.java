package nl.wijkverband.messaging;

import nl.wijkverband.platform.WriteService;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** The service in which the kernteam talks with each other about a case. */
@SpringBootApplication
@Import(WriteService.class)
public class MessagingApplication {

  /** Starts the service. */
  public static void main(String[] arguments) {
    SpringApplication.run(MessagingApplication.class, arguments);
  }
}
