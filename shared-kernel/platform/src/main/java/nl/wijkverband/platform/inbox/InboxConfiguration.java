package nl.wijkverband.platform.inbox;

import java.util.List;
import nl.wijkverband.platform.eventstore.EventTypes;
import nl.wijkverband.platform.personaldata.PersonalData;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** From a record to this service's tables. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InboxSettings.class)
@Import(InboxFromKafka.class)
public class InboxConfiguration {

  @Bean
  InboxTransactions inboxTransactions(
      JdbcClient jdbc,
      ObjectProvider<TransactionStart> starts,
      PlatformTransactionManager transactions) {
    return new InboxTransactions(jdbc, starts.orderedStream().toList(), transactions);
  }

  @Bean
  Handlers handlers(ObjectProvider<ContractHandler> handlers, PersonalData personalData) {
    List<ContractHandler> inOrder = handlers.orderedStream().toList();
    return new Handlers(inOrder, EventTypes.in("nl.wijkverband.contracts"), personalData);
  }

  @Bean
  Arrivals arrivals() {
    return new Arrivals();
  }

  @Bean
  Progress progress(JdbcClient jdbc, JdbcTemplate batches) {
    return new Progress(jdbc, batches);
  }

  @Bean
  Announcements announcements(Arrivals arrivals, ObjectProvider<InboxListener> listeners) {
    return new Announcements(arrivals, listeners.orderedStream().toList());
  }

  @Bean
  Inbox inbox(
      InboxTransactions transactions,
      Handlers handlers,
      JdbcClient jdbc,
      Progress progress,
      Announcements announcements) {
    return new Inbox(transactions, handlers, jdbc, progress, announcements);
  }

  @Bean
  ParkedCases parkedCases(
      InboxTransactions transactions,
      Handlers handlers,
      JdbcClient jdbc,
      Progress progress,
      Announcements announcements) {
    return new ParkedCases(transactions, handlers, jdbc, progress, announcements);
  }

  @Bean
  ApplicationRunner whatIsKnownNow(ParkedCases parked) {
    return arguments -> parked.retryWhatWasNotKnown();
  }

  @Bean
  ParkedEndpoint parkedEndpoint(ParkedCases parked) {
    return new ParkedEndpoint(parked);
  }

  @Bean
  ReadYourWrites readYourWrites(Progress progress, Arrivals arrivals, InboxSettings settings) {
    return new ReadYourWrites(progress, arrivals, settings.services(), settings.patience());
  }
}
