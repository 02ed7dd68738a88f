package nl.wijkverband.gateway;

import java.time.Clock;
import nl.wijkverband.vocabulary.DutchTime;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Starts the gateway: everything a browser sees of Wijkverband. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Gateway {
  /** The zone in which a day is a day for patient and practitioner. */
  @Bean
  Clock clock() {
    return Clock.system(DutchTime.ZONE);
  }

  public static void main(String[] arguments) {
    SpringApplication.run(Gateway.class, arguments);
  }
}
