package nl.wijkverband.acceptance.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.LINUX;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkverband.acceptance.stage.TheSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;

/** Nobody on the network can reach any of the processes; read from the kernel itself. */
@EnabledOnOs(LINUX)
class LoopbackOnlyTest {

  // As /proc/net writes 127.0.0.1, ::1 and ::ffff:127.0.0.1.
  private static final Set<String> LOOPBACK =
      Set.of("0100007F", "00000000000000000000000001000000", "0000000000000000FFFF00000100007F");
  private static final String LISTENING = "0A";

  @Test
  void every_process_listens_on_the_loopback_address_only() throws IOException {
    TheSystem.running();
    var sockets = socketsOf(processes());
    var listening = new ArrayList<String>();
    for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
      for (String line : Files.readAllLines(Path.of(table))) {
        var columns = line.strip().split("\\s+");
        if (columns.length > 9 && columns[3].equals(LISTENING) && sockets.contains(columns[9])) {
          listening.add(columns[1].substring(0, columns[1].indexOf(':')));
        }
      }
    }
    assertThat(listening).hasSizeGreaterThanOrEqualTo(9);
    assertThat(LOOPBACK).containsAll(listening);
  }

  private static List<ProcessHandle> processes() throws IOException {
    try (var files = Files.list(TheSystem.home().resolve("run"))) {
      return files
          .filter(file -> file.toString().endsWith(".pid"))
          .map(LoopbackOnlyTest::process)
          .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
          .toList();
    }
  }

  private static ProcessHandle process(Path file) {
    try {
      var pid = Long.parseLong(Files.readString(file).strip().split(" ")[0]);
      return ProcessHandle.of(pid).orElseThrow();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Set<String> socketsOf(List<ProcessHandle> processes) throws IOException {
    var sockets = new HashSet<String>();
    for (ProcessHandle process : processes) {
      try (var open = Files.list(Path.of("/proc/" + process.pid() + "/fd"))) {
        for (Path each : (Iterable<Path>) open::iterator) {
          var target = readLink(each);
          if (target.startsWith("socket:[")) {
            sockets.add(target.substring(8, target.length() - 1));
          }
        }
      }
    }
    return sockets;
  }

  private static String readLink(Path link) {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (IOException gone) {
      return "";
    }
  }
}
