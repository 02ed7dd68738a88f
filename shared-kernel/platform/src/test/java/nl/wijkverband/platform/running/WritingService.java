package nl.wijkverband.platform.running;

import nl.wijkverband.platform.WriteService;
import nl.wijkverband.platform.publish.Publisher;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** A service that writes, put together as real ones are. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({WriteService.class, Casework.class, ScoreEndpoint.class, WritersViews.class})
public class WritingService {

  @Bean
  static Publisher publisher() {
    return new CaseworkPublisher();
  }
}
