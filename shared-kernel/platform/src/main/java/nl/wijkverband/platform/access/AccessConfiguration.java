package nl.wijkverband.platform.access;

import java.time.Duration;
import nl.wijkverband.platform.inbox.InboxSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Access by this service's own tables. */
@Configuration(proxyBeanMethods = false)
public class AccessConfiguration {

  @Bean
  AccessFacts accessFacts(JdbcClient jdbc) {
    return new AccessFacts(new CasesAndConsents(jdbc), new Relationships(jdbc));
  }

  @Bean
  ConsentFeed consentFeed(
      JdbcClient jdbc,
      InboxSettings inbox,
      @Value("${wijkverband.consent.topic:intake.events.v1}") String topic,
      @Value("${wijkverband.consent.stale-after:60s}") Duration staleAfter) {
    return new HeardConsents(jdbc, inbox.topics().contains(topic), topic, staleAfter);
  }

  @Bean
  Access access(JdbcClient jdbc, ConsentFeed consentFeed) {
    return new AccessByTables(new AccessTables(jdbc), consentFeed);
  }
}
