package nl.wijkverband.platform.command;

import nl.wijkverband.platform.eventstore.HandledCommands;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolver;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The way of a command into its aggregate. */
@Configuration(proxyBeanMethods = false)
public class CommandConfiguration {

  /** Whatever is thrown, nothing has happened: Axon's own bus would commit a checked exception. */
  @Bean
  @Qualifier("localSegment")
  SimpleCommandBus commandBus(
      TransactionManager transactions,
      DuplicateCommandHandlerResolver duplicates,
      org.axonframework.config.Configuration axon) {
    var bus =
        SimpleCommandBus.builder()
            .transactionManager(transactions)
            .duplicateCommandHandlerResolver(duplicates)
            .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
            .messageMonitor(axon.messageMonitor(CommandBus.class, "commandBus"))
            .build();
    bus.registerHandlerInterceptor(
        new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
    return bus;
  }

  @Bean
  Commands commands(
      @Value("${wijkverband.service}") String service, CommandBus bus, HandledCommands handled) {
    return new AxonCommands(service, new Dispatch(bus), handled);
  }

  @Bean
  SystemCommands systemCommands(Commands commands, JdbcClient jdbc) {
    return new SystemCommands(commands, jdbc);
  }
}
