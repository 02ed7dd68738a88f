package nl.wijkverband.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.wijkverband.local.ServerProcess.Start;
import nl.wijkverband.local.ServerProcess.StopSignal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ServerProcessTest {

  @TempDir Path directory;

  @ParameterizedTest
  @EnumSource(Lifetime.class)
  void it_is_alive_until_it_is_stopped(Lifetime lifetime) throws IOException {
    var process = ServerProcess.start(lifetime, sleeping());
    assertThat(process.isAlive()).isTrue();

    process.stop(Duration.ofSeconds(10));

    assertThat(process.isAlive()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Lifetime.class)
  void a_crash_leaves_no_child(Lifetime lifetime) throws IOException {
    var process = ServerProcess.start(lifetime, sleeping());
    var children = process.handle().descendants().toList();

    process.kill();

    assertThat(children).noneMatch(Liveness::isAlive);
    assertThat(process.isAlive()).isFalse();
  }

  @Test
  void who_does_not_listen_is_ended() throws IOException {
    var stubborn = start(List.of("sh", "-c", "trap '' TERM; sleep 600 & wait; wait; sleep 600"));
    var process = ServerProcess.start(Lifetime.UNTIL_STOPPED, stubborn);

    process.stop(Duration.ofMillis(500));

    assertThat(process.isAlive()).isFalse();
  }

  @Test
  void a_process_is_found_again_by_its_file_until_it_is_gone() throws IOException {
    var home = new Home(directory);
    var processes = new Processes(home);
    var process = ServerProcess.start(Lifetime.UNTIL_STOPPED, sleeping());
    processes.remember("sleeper", process);

    assertThat(new Processes(home).find("sleeper", StopSignal.TERM)).isPresent();
    process.kill();
    assertThat(new Processes(home).find("sleeper", StopSignal.TERM)).isEmpty();
  }

  @Test
  void a_number_that_somebody_else_has_now_is_not_ours() throws IOException {
    var home = new Home(directory);
    var file = home.run().resolve("other.pid");
    java.nio.file.Files.createDirectories(home.run());
    java.nio.file.Files.writeString(file, ProcessHandle.current().pid() + " 12345\n");

    assertThat(new Processes(home).find("other", StopSignal.TERM)).isEmpty();
  }

  @Test
  void a_stray_is_known_by_its_command_line() throws IOException {
    var home = new Home(directory);
    var command = List.of("sh", "-c", "sleep 600; exit 1", home.mark());
    var process = ServerProcess.start(Lifetime.UNTIL_STOPPED, start(command));

    var strays = new Processes(home).strays(List.of());
    new Processes(home).end(strays);

    assertThat(strays).extracting(ProcessHandle::pid).contains(process.handle().pid());
    assertThat(process.isAlive()).isFalse();
  }

  private Start sleeping() {
    return start(List.of("sleep", "600"));
  }

  private Start start(List<String> command) {
    return new Start(command, Map.of(), directory, directory.resolve("log"), StopSignal.TERM);
  }
}
