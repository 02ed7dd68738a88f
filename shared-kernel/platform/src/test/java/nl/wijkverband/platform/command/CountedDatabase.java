package nl.wijkverband.platform.command;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import nl.wijkverband.platform.sample.SampleService;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The sample service, counting how often this thread goes to the database and what it gets. */
@Configuration(proxyBeanMethods = false)
@Import(SampleService.class)
class CountedDatabase {

  private static final ThreadLocal<List<String>> WORK =
      ThreadLocal.withInitial(CopyOnWriteArrayList::new);
  private static final ThreadLocal<Integer> ROWS = ThreadLocal.withInitial(() -> 0);

  /** What went to the database, and how many rows came back. */
  record Work(List<String> steps, int rows) {}

  static Work of(Runnable work) {
    WORK.get().clear();
    ROWS.set(0);
    work.run();
    return new Work(List.copyOf(WORK.get()), ROWS.get());
  }

  @Bean
  static BeanPostProcessor counting() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource ? counted(bean, DataSource.class) : bean;
      }
    };
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
                WORK.get().add(name);
              }
              Object result;
              try {
                result = method.invoke(target, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
              if (target instanceof ResultSet && name.equals("next") && result.equals(true)) {
                ROWS.set(ROWS.get() + 1);
              }
              return switch (result) {
                case ResultSet rows -> counted(rows, ResultSet.class);
                case PreparedStatement statement -> counted(statement, PreparedStatement.class);
                case Connection connection -> counted(connection, Connection.class);
                case null, default -> result;
              };
            });
  }
}
