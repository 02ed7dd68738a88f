package nl.wijkverband.platform.access;

import java.time.Duration;
import nl.wijkverband.platform.inbox.InboxSettings;
import nl.wijkverband.platform.rebuild.Rebuildable;
import nl.wijkverband.platform.view.View;
import nl.wijkverband.platform.view.ViewTable;
import nl.wijkverband.platform.view.Views;
import org.springframework.beans.factory.ObjectProvider;
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
  Rebuildable accessTables(Views views, AccessFacts facts, ObjectProvider<OwnEvents> ownEvents) {
    View view =
        View.named(
                "access",
                ViewTable.of("access_case"),
                ViewTable.of("access_consent"),
                ViewTable.of("access_relationship").without("id").without("accepted_at"),
                ViewTable.of("access_departure").without("recorded_at"),
                ViewTable.of("access_account"))
            .hearing(facts);
    OwnEvents own = ownEvents.getIfAvailable();
    return views.rebuildable(own == null ? view : view.keptByOwn(own::take));
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
