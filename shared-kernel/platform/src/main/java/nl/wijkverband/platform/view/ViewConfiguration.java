package nl.wijkverband.platform.view;

import nl.wijkverband.platform.eventstore.EventReader;
import nl.wijkverband.platform.inbox.InboxHistory;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.platform.rebuild.SchemaOwner;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Filling this service's views anew, from its own events and what it heard. */
@Configuration(proxyBeanMethods = false)
public class ViewConfiguration {

  @Bean
  Views views(
      SchemaOwner owner,
      JdbcClient jdbc,
      PlatformTransactionManager transactions,
      PersonalData personalData,
      ObjectProvider<EventReader> events,
      ObjectProvider<InboxHistory> inbox) {
    return new Views(
        owner,
        jdbc,
        new TransactionTemplate(transactions),
        personalData,
        events.getIfAvailable(),
        inbox.getIfAvailable());
  }
}
