package nl.wijkverband.platform.disclosure;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The log of what a service showed. */
@Configuration(proxyBeanMethods = false)
public class DisclosureConfiguration {

  @Bean
  AccessLog accessLog(JdbcClient jdbc) {
    return new AccessLog(jdbc);
  }
}
