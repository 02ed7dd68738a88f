package nl.wijkverband.platform;

import java.time.Clock;
import nl.wijkverband.platform.access.AccessConfiguration;
import nl.wijkverband.platform.inbox.InboxConfiguration;
import nl.wijkverband.platform.json.JsonConfiguration;
import nl.wijkverband.platform.moment.DutchCalendar;
import nl.wijkverband.platform.personaldata.PersonalDataConfiguration;
import nl.wijkverband.platform.rebuild.RebuildConfiguration;
import nl.wijkverband.platform.view.ViewConfiguration;
import nl.wijkverband.platform.web.WebEdge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** What every service has. */
@Configuration(proxyBeanMethods = false)
@Import({
  JsonConfiguration.class,
  PersonalDataConfiguration.class,
  InboxConfiguration.class,
  AccessConfiguration.class,
  RebuildConfiguration.class,
  ViewConfiguration.class,
  WebEdge.class
})
class CommonParts {

  @Bean
  static NoDefaultSecrets noDefaultSecrets(Environment environment) {
    return new NoDefaultSecrets(environment);
  }

  @Bean
  DutchCalendar dutchCalendar(Clock clock) {
    return new DutchCalendar(clock);
  }
}
