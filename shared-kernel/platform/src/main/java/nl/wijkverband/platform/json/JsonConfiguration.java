package nl.wijkverband.platform.json;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** The mapper of the web layer is the strict one. */
@Configuration(proxyBeanMethods = false)
public class JsonConfiguration {

  @Bean
  JsonMapper jsonMapper() {
    return WijkJson.requests();
  }
}
