package nl.wijkverband.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import nl.wijkverband.local.TestPostgres;
import nl.wijkverband.platform.envelope.IdempotencyKey;
import nl.wijkverband.platform.eventstore.HandledCommands;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.platform.sample.Sample;
import nl.wijkverband.platform.sample.SampleService;
import nl.wijkverband.vocabulary.GoalId;
import nl.wijkverband.vocabulary.PatientId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** How often a command goes to the database. */
class CommandCostTest {

  private static final List<String> WORK = new CopyOnWriteArrayList<>();

  @Configuration(proxyBeanMethods = false)
  @Import(SampleService.class)
  static class Counted {
    @Bean
    static BeanPostProcessor counting() {
      return new BeanPostProcessor() {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
          return bean instanceof DataSource ? counted(bean, DataSource.class) : bean;
        }
      };
    }
  }

  /** Begin costs nothing: the driver sends it along with the first statement. */
  @SuppressWarnings("unchecked")
  private static <T> T counted(Object target, Class<T> type) {
    return (T)
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              String name = method.getName();
              if (name.startsWith("execute") || name.equals("commit") || name.equals("rollback")) {
                WORK.add(name);
              }
              Object result;
              try {
                result = method.invoke(target, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
              return switch (result) {
                case PreparedStatement statement -> counted(statement, PreparedStatement.class);
                case Connection connection -> counted(connection, Connection.class);
                case null, default -> result;
              };
            });
  }

  @Test
  void a_command_costs_three_round_trips_and_one_more_with_a_key() {
    var database = TestPostgres.shared().freshService("intake");
    try (var service = SampleService.start(Counted.class, database)) {
      assertThat(service.getBean(HandledCommands.class)).isNotNull();
      var patient = new PatientId(UUID.randomUUID());
      service.getBean(PersonalData.class).createKey(patient);
      var commands = service.getBean(Commands.class);
      var notebook = UUID.randomUUID();
      send(commands, notebook, patient, 20, null);

      WORK.clear();
      send(commands, notebook, patient, 5, null);
      assertThat(WORK).as("read, append, commit").hasSize(3).endsWith("commit");

      WORK.clear();
      var key = new IdempotencyKey(UUID.randomUUID(), "a");
      send(commands, notebook, patient, 5, key);
      assertThat(WORK).as("look up, read, append, commit").hasSize(4).endsWith("commit");

      WORK.clear();
      send(commands, notebook, patient, 5, key);
      assertThat(WORK).as("look up").hasSize(1);
    }
  }

  private static void send(
      Commands commands,
      UUID notebook,
      PatientId patient,
      int times,
      @Nullable IdempotencyKey key) {
    commands.send(
        new Sample.WriteNote(notebook, "wandelen", times),
        SampleService.caller(key),
        SampleService.ground(patient),
        Instant.now(),
        new GoalId(notebook));
  }
}
