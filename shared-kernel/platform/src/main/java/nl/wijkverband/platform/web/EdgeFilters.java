package nl.wijkverband.platform.web;

import jakarta.servlet.Filter;
import nl.wijkverband.platform.web.problem.LastResort;
import nl.wijkverband.platform.web.problem.ProblemWriter;
import nl.wijkverband.platform.web.problem.UnexpectedErrors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** What every request passes before sign-in, in this order, and the one thing right after it. */
@Configuration(proxyBeanMethods = false)
class EdgeFilters {

  private static final int FIRST = Ordered.HIGHEST_PRECEDENCE + 10;

  @Bean
  FilterRegistrationBean<Filter> correlation() {
    return at(FIRST, new Correlation());
  }

  @Bean
  FilterRegistrationBean<Filter> requestLog() {
    return at(FIRST + 1, new RequestLog());
  }

  @Bean
  FilterRegistrationBean<Filter> lastResort(UnexpectedErrors unexpected, ProblemWriter writer) {
    return at(FIRST + 2, new LastResort(unexpected, writer));
  }

  /** Behind sign-in, so that a stranger cannot make us read. */
  @Bean
  FilterRegistrationBean<Filter> keptBody(
      @Value("${wijkverband.max-body:262144}") int limit, ProblemWriter problems) {
    return at(0, new KeptBody(limit, problems));
  }

  private static FilterRegistrationBean<Filter> at(int order, Filter filter) {
    var registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(order);
    registration.setName(filter.getClass().getSimpleName());
    return registration;
  }
}
