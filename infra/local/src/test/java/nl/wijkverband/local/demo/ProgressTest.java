package nl.wijkverband.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {

  @TempDir Path directory;

  @Test
  void a_resumed_story_has_the_same_day_the_same_keys_and_what_was_done() throws IOException {
    var file = directory.resolve("demo.env");
    var first = new Progress(file);
    first.keep("patient", "id-1");

    var resumed = new Progress(file);

    assertThat(resumed.today()).isEqualTo(first.today());
    assertThat(resumed.key("case")).isEqualTo(first.key("case")).isNotEqualTo(first.key("patient"));
    assertThat(resumed.findId("patient")).isEqualTo("id-1");
    assertThat(resumed.findId("case")).isNull();
  }

  @Test
  void another_installation_has_other_keys() throws IOException {
    var one = new Progress(directory.resolve("one"));
    var other = new Progress(directory.resolve("other"));

    assertThat(one.key("case")).isNotEqualTo(other.key("case"));
  }
}
