package nl.wijkverband.platform.inbox;

import nl.wijkverband.platform.ReadService;
import nl.wijkverband.platform.eventstore.EventTypes;
import nl.wijkverband.platform.inbox.yesterday.WaitOfYesterday;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.platform.running.SeenTable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** A reader still at work that was built before a contract had its second revision. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({ReadService.class, SeenTable.class})
public class ReadingServiceOfYesterday {

  @Bean
  @Primary
  Handlers handlersOfYesterday(
      ObjectProvider<ContractHandler> handlers, PersonalData personalData) {
    return new Handlers(handlers.orderedStream().toList(), contracts(), personalData);
  }

  static EventTypes contracts() {
    return EventTypes.in(WaitOfYesterday.class.getPackageName());
  }
}
