package nl.wijkverband.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkverband.platform.rule.Rule;
import org.junit.jupiter.api.Test;

class MessagesTest {

  @Test
  void every_rule_has_a_title_and_a_detail_and_nothing_else_has() throws IOException {
    assertThat(messages().stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(
            rules()
                .flatMap(rule -> Stream.of("rule." + rule + ".title", "rule." + rule + ".detail"))
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  private static Stream<String> rules() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.wijkverband.intake")
            .stream()
            .filter(type -> type.isAssignableTo(Rule.class))
            .map(JavaClass::getSimpleName);
  }

  private static Properties messages() throws IOException {
    var messages = new Properties();
    try (var file = MessagesTest.class.getResourceAsStream("/messages_nl.properties")) {
      messages.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    }
    return messages;
  }
}
