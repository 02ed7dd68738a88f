package nl.wijkverband.platform.rebuild;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Rebuilding this service's projections while it runs. */
@Configuration(proxyBeanMethods = false)
public class RebuildConfiguration {

  // The login the migrations have; a pool of its own would keep it open for nothing.
  @Bean
  SchemaOwner schemaOwner(
      @Value("${spring.flyway.url}") String url,
      @Value("${spring.flyway.user}") String user,
      @Value("${spring.flyway.password}") String password) {
    return new SchemaOwner(new DriverManagerDataSource(url, user, password));
  }

  @Bean
  Rebuilds rebuilds(ObjectProvider<Rebuildable> projections, SchemaOwner owner, JdbcClient jdbc) {
    return new Rebuilds(projections.orderedStream().toList(), owner, jdbc);
  }

  @Bean
  ApplicationRunner clearAwayInterruptedRebuild(Rebuilds rebuilds) {
    return arguments -> rebuilds.clearAwayWhatWasLeft();
  }

  @Bean
  RebuildEndpoint rebuildEndpoint(Rebuilds rebuilds) {
    return new RebuildEndpoint(rebuilds);
  }
}
