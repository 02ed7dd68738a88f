package nl.wijkverband.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FreePortTest {

  @Test
  void a_port_is_given_once_and_to_nobody_who_only_connects() {
    Set<Integer> given = new HashSet<>();
    for (int i = 0; i < 100; i++) {
      assertThat(given.add(FreePort.any())).isTrue();
    }
    assertThat(given).allMatch(port -> port >= 20_000 && port < 32_000).allMatch(FreePort::isFree);
  }

  @Test
  void two_processes_are_never_given_the_same() throws IOException, InterruptedException {
    Set<String> ours = new HashSet<>();
    for (int i = 0; i < 400; i++) {
      ours.add(String.valueOf(FreePort.any()));
    }
    Process other =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                Other.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();

    var theirs = new String(other.getInputStream().readAllBytes()).lines().toList();

    assertThat(other.waitFor()).isZero();
    assertThat(theirs).hasSize(400).doesNotContainAnyElementsOf(ours);
  }

  static final class Other {

    public static void main(String[] arguments) {
      for (int i = 0; i < 400; i++) {
        System.out.println(FreePort.any());
      }
    }
  }
}
