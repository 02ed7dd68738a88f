package nl.wijkverband.gateway.words;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The Dutch texts: words and sentences, pages, and the forms. */
@Configuration(proxyBeanMethods = false)
public class Messages {

  @Bean
  static MessageSource messageSource() {
    return inDutch();
  }

  /** The texts, also for tests of single sentences. */
  public static MessageSource inDutch() {
    var messages = new ResourceBundleMessageSource();
    messages.setBasenames("words/messages", "pages/messages", "forms/messages");
    messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
    messages.setDefaultLocale(Locale.of("nl"));
    messages.setAlwaysUseMessageFormat(true);
    return messages;
  }
}
