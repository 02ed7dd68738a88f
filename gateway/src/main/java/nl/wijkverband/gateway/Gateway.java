package nl.wijkverband.gateway;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Starts the gateway: everything a browser sees of Wijkverband. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Gateway {
  /** The zone in which a day is a day for patient and practitioner. */
  public static final ZoneId DUTCH_TIME = ZoneId.of("Europe/Amsterdam");

  @Bean
  Clock clock() {
    return Clock.system(DUTCH_TIME);
  }

  public static void main(String[] arguments) {
    SpringApplication.run(Gateway.class, arguments);
  }
}
