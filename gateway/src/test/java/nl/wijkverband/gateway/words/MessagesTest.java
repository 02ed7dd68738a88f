package nl.wijkverband.gateway.words;

import static nl.wijkverband.gateway.words.Wording.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final Pattern KEY = Pattern.compile("#\\{([a-zA-Z0-9.-]+)[(}]");

  @Test
  void every_text_a_template_asks_for_is_there() {
    assertThat(keys().filter(key -> WORDS.find(key).isEmpty())).isEmpty();
  }

  @Test
  void every_form_has_a_title_a_button_and_a_sentence_for_what_happened() {
    assertThat(
            forms()
                .flatMap(form -> Stream.of(form + ".title", form + ".submit", form + ".done"))
                .filter(key -> WORDS.find(key).isEmpty()))
        .isEmpty();
  }

  @Test
  void no_template_has_script_or_style_of_its_own() {
    assertThat(
            templates()
                .filter(
                    text ->
                        text.matches(
                            "(?s).*(<style|<script(?! defer)| style=|"
                                + " on[a-z]+=|hx-on|javascript:|hx-vals='js).*")))
        .isEmpty();
  }

  private static Stream<String> keys() {
    return templates().flatMap(text -> KEY.matcher(text).results().map(found -> found.group(1)));
  }

  private static Stream<String> forms() {
    return files().stream()
        .filter(
            file -> file.endsWith("form.html") && !file.startsWith(TEMPLATES.resolve("command")))
        .map(file -> file.getParent().getFileName().toString());
  }

  private static Stream<String> templates() {
    return files().stream()
        .map(
            file -> {
              try {
                return Files.readString(file);
              } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
              }
            });
  }

  private static List<Path> files() {
    try (var files = Files.walk(TEMPLATES)) {
      return files.filter(Files::isRegularFile).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
