package nl.wijkverband.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostmasterFileTest {

  @TempDir Path data;

  @Test
  void no_file_is_no_crash() throws IOException {
    assertThat(PostmasterFile.disown(data)).isFalse();
  }

  @Test
  void a_number_that_a_stranger_has_now_is_taken_out_and_the_rest_stays() throws IOException {
    var file = data.resolve("postmaster.pid");
    Files.write(file, List.of(Long.toString(ProcessHandle.current().pid()), "dir", "123"));

    assertThat(PostmasterFile.disown(data)).isTrue();

    assertThat(Files.readAllLines(file)).containsExactly("4194305", "dir", "123");
  }
}
