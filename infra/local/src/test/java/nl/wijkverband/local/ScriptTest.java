package nl.wijkverband.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script on a copy, so that it finds neither data nor a build. */
class ScriptTest {

  @TempDir Path directory;

  record Answer(int code, String text) {}

  @BeforeEach
  void copy() throws IOException {
    var script = directory.resolve("wijk");
    Files.copy(Checkout.root().resolve("wijk"), script);
    assertThat(script.toFile().setExecutable(true)).isTrue();
    var compose = Files.createDirectories(directory.resolve("infra/compose"));
    Files.copy(
        Checkout.root().resolve("infra/compose/.env.example"), compose.resolve(".env.example"));
  }

  @Test
  void help_names_every_command() throws Exception {
    var answer = wijk(Map.of(), "help");

    assertThat(answer.code()).isZero();
    assertThat(answer.text())
        .contains(
            "up",
            "down",
            "status",
            "logs",
            "token",
            "reset",
            "test",
            "compose-env",
            "republish",
            "parked",
            "retry",
            "drop");
  }

  @Test
  void an_unknown_command_is_answered_with_help() throws Exception {
    var answer = wijk(Map.of(), "opp");

    assertThat(answer.code()).isEqualTo(ExitCode.USAGE);
    assertThat(answer.text()).contains("./wijk up");
  }

  @Test
  void too_little_disk_is_said_before_anything_is_built() throws Exception {
    var answer = wijk(Map.of("WIJK_MIN_DISK_MB", "999999999"), "up");

    assertThat(answer.code()).isEqualTo(25);
    assertThat(answer.text()).contains("Te weinig schijfruimte").contains("999999999 MB nodig");
  }

  @Test
  void status_of_what_was_never_started_says_so() throws Exception {
    var answer = wijk(Map.of(), "status");

    assertThat(answer.code()).isEqualTo(ExitCode.NOT_RUNNING);
    assertThat(answer.text()).contains("./wijk up");
  }

  @Test
  void a_reset_that_is_not_confirmed_changes_nothing() throws Exception {
    var answer = wijk(Map.of(), "reset");

    assertThat(answer.code()).isEqualTo(ExitCode.FAILED);
    assertThat(answer.text()).contains("Er is niets veranderd");
  }

  @Test
  void secrets_for_containers_are_random_and_made_once() throws Exception {
    assertThat(wijk(Map.of(), "compose-env").code()).isZero();

    var lines = Files.readAllLines(directory.resolve("infra/compose/.env"));
    assertThat(lines).noneMatch(line -> line.matches("[A-Z_]+="));
    var key = lines.stream().filter(line -> line.startsWith("WIJK_MASTER_KEY=")).findFirst();
    assertThat(Base64.getDecoder().decode(key.orElseThrow().split("=", 2)[1])).hasSize(32);
    assertThat(wijk(Map.of(), "compose-env").code()).isEqualTo(1);
  }

  private Answer wijk(Map<String, String> environment, String... arguments) throws Exception {
    var command = new ArrayList<>(List.of(directory.resolve("wijk").toString()));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("WIJK_"));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(environment);
    var process = builder.start();
    process.getOutputStream().close();
    var text = new String(process.getInputStream().readAllBytes());
    return new Answer(process.waitFor(), text);
  }
}
