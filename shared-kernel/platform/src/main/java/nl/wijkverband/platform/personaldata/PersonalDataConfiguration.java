package nl.wijkverband.platform.personaldata;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.health.DataSourceHealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The keyring and what is encrypted with it. */
@Configuration(proxyBeanMethods = false)
public class PersonalDataConfiguration {

  @Bean
  KeyringDatabase keyringDatabase(
      @Value("${wijkverband.keyring.url}") String url,
      @Value("${wijkverband.keyring.user}") String user,
      @Value("${wijkverband.keyring.password}") String password) {
    var settings = new HikariConfig();
    settings.setPoolName("keyring");
    settings.setJdbcUrl(url);
    settings.setUsername(user);
    settings.setPassword(password);
    settings.setMaximumPoolSize(3);
    settings.setMinimumIdle(1);
    settings.setConnectionTimeout(5_000);
    // The service may start before its keyring; it is not ready until that is there.
    settings.setInitializationFailTimeout(-1);
    return new KeyringDatabase(new HikariDataSource(settings));
  }

  @Bean
  Keyring keyring(KeyringDatabase database, @Value("${wijkverband.master-key}") String masterKey) {
    return new Keyring(database.dataSource(), MasterKey.of(masterKey));
  }

  /** Without keys nothing personal can be read or written within a minute. */
  @Bean
  DataSourceHealthIndicator keyringHealthIndicator(KeyringDatabase database) {
    return new DataSourceHealthIndicator(database.dataSource());
  }

  @Bean
  PersonalData personalData(Keyring keyring) {
    return new EncryptedPersonalData(keyring);
  }

  /** Wrapped, so that nothing takes it for the service's own data source. */
  record KeyringDatabase(HikariDataSource dataSource) implements AutoCloseable {
    @Override
    public void close() {
      dataSource.close();
    }
  }
}
