package nl.wijkverband.platform.web;

import java.time.Clock;
import java.util.List;
import nl.wijkverband.platform.eventstore.HandledCommands;
import nl.wijkverband.platform.inbox.ReadYourWrites;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.platform.web.problem.AnswerWithProblems;
import nl.wijkverband.vocabulary.DutchTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.env.Environment;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Everything at the edge of a service: sign-in, callers, problems, texts, the clock. */
@Configuration(proxyBeanMethods = false)
@Import({
  SignIn.class,
  AnswerWithProblems.class,
  EdgeFilters.class,
  StrictJson.class,
  ApiDescription.class
})
public class WebEdge implements WebMvcConfigurer {

  private final CallerArgument callers;
  private final ObjectProvider<ReadYourWrites> readYourWrites;
  private final RepeatedRequests repeatedRequests;

  WebEdge(
      ObjectProvider<PersonalData> personalData,
      ObjectProvider<ReadYourWrites> readYourWrites,
      ObjectProvider<HandledCommands> handledCommands,
      ObjectProvider<JsonMapper> json,
      Environment environment) {
    this.callers = new CallerArgument(personalData);
    this.readYourWrites = readYourWrites;
    this.repeatedRequests =
        new RepeatedRequests(
            callers, handledCommands, json, environment.getRequiredProperty("wijkverband.service"));
  }

  /** Days are days in the Netherlands. */
  @Bean
  static Clock clock() {
    return Clock.system(DutchTime.ZONE);
  }

  @Bean
  static MessageSource messageSource() {
    var messages = new ResourceBundleMessageSource();
    messages.setBasenames("messages", "nl.wijkverband.platform.messages");
    messages.setDefaultEncoding("UTF-8");
    messages.setDefaultLocale(Texts.DUTCH);
    messages.setFallbackToSystemLocale(false);
    // Apostrophes are apostrophes: parameters have names, MessageFormat is not used.
    messages.setUseCodeAsDefaultMessage(false);
    return messages;
  }

  @Bean
  static Texts texts(MessageSource messages) {
    return new Texts(messages);
  }

  @Bean
  static LocaleResolver localeResolver() {
    return new FixedLocaleResolver(Texts.DUTCH);
  }

  @Bean
  static ValidationConfigurationCustomizer validationByOurClock(Clock clock) {
    return configuration -> configuration.clockProvider(() -> clock);
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(callers);
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(repeatedRequests).addPathPatterns("/v1/**");
    registry.addInterceptor(new AtLeast(readYourWrites)).addPathPatterns("/v1/**");
  }
}
