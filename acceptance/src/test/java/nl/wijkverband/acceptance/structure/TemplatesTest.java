package nl.wijkverband.acceptance.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.wijkverband.local.Checkout;
import org.junit.jupiter.api.Test;

/**
 * What a template may not hold, so that the content security policy can stay as strict as it is.
 */
class TemplatesTest {

  private static final Pattern INLINE =
      Pattern.compile(
          "\\son[a-z]+=|\\sstyle=|<style|<script(?![^>]*src)|javascript:|hx-on|th:utext|hx-vals=\"js");
  private static final Pattern ELSEWHERE = Pattern.compile("(src|href)=\"(https?:)?//");

  @Test
  void no_template_has_inline_script_style_or_raw_text() throws IOException {
    assertThat(holding(INLINE)).isEmpty();
  }

  @Test
  void nothing_is_loaded_from_elsewhere() throws IOException {
    assertThat(holding(ELSEWHERE)).isEmpty();
  }

  private static List<String> holding(Pattern forbidden) throws IOException {
    var found = new ArrayList<String>();
    var templates = Checkout.root().resolve("gateway/src/main/resources/templates");
    try (var files = Files.walk(templates)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        var matches = forbidden.matcher(Files.readString(file));
        while (matches.find()) {
          found.add(templates.relativize(file) + ": " + matches.group().strip());
        }
      }
    }
    return found;
  }
}
