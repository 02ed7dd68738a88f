package nl.wijkverband.platform;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * A service that only shows what others published: inbox, access, personal data and the web edge.
 * It brings its {@code ContractHandler}s.
 */
@Configuration(proxyBeanMethods = false)
@Import(CommonParts.class)
public class ReadService {

  @Bean
  static Migrations migrations() {
    return new Migrations("inbox", "access", "rebuild");
  }
}
