package nl.wijkverband.messaging.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkverband.platform.rule.Rule;
import org.junit.jupiter.api.Test;

/** Whoever breaks a rule hears why, in Dutch. */
class MessagesTest {

  private final Properties messages = messages();
  private final Set<String> rules =
      new ClassFileImporter()
              .withImportOption(new ImportOption.DoNotIncludeTests())
              .importPackages("nl.wijkverband.messaging")
              .stream()
              .filter(type -> type.isAssignableTo(Rule.class))
              .map(JavaClass::getSimpleName)
              .collect(Collectors.toSet());

  @Test
  void every_rule_has_a_title_and_says_what_to_do() {
    assertThat(rules).hasSizeGreaterThan(10);
    assertThat(rules)
        .allSatisfy(
            rule -> {
              assertThat(messages.getProperty("rule." + rule + ".title")).as(rule).isNotBlank();
              assertThat(messages.getProperty("rule." + rule + ".detail")).as(rule).endsWith(".");
            });
  }

  @Test
  void every_message_belongs_to_a_rule_that_exists() {
    assertThat(messages.stringPropertyNames())
        .filteredOn(key -> key.startsWith("rule."))
        .allSatisfy(key -> assertThat(rules).contains(key.split("\\.")[1]));
  }

  private static Properties messages() {
    var properties = new Properties();
    try (var in = MessagesTest.class.getResourceAsStream("/messages_nl.properties")) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return properties;
  }
}
