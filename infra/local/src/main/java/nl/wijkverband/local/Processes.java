package nl.wijkverband.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkverband.local.ServerProcess.StopSignal;

/**
 * Which processes of one system run. A process id counts only with its start time: ids come back.
 */
final class Processes {

  // The start time is computed from the clock and may differ a little between two looks.
  private static final long SAME_START_MILLIS = 2_000;

  private final Home home;

  Processes(Home home) {
    this.home = home;
  }

  void remember(String name, ServerProcess process) throws IOException {
    var handle = process.handle();
    Files.createDirectories(home.run());
    Files.writeString(file(name), handle.pid() + " " + startMillis(handle) + "\n");
  }

  void forget(String name) throws IOException {
    Files.deleteIfExists(file(name));
  }

  Optional<ServerProcess> find(String name, StopSignal stop) {
    return handle(name).map(handle -> ServerProcess.running(handle, stop));
  }

  private Optional<ProcessHandle> handle(String name) {
    try {
      var parts = Files.readString(file(name)).strip().split(" ");
      long start = Long.parseLong(parts[1]);
      return ProcessHandle.of(Long.parseLong(parts[0]))
          .filter(Liveness::isAlive)
          .filter(handle -> Math.abs(startMillis(handle) - start) <= SAME_START_MILLIS);
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** Processes of this system that no file speaks of: left by a launcher that was cut off. */
  List<ProcessHandle> strays(List<String> names) {
    Set<Long> known = new HashSet<>();
    known.add(ProcessHandle.current().pid());
    for (String name : names) {
      handle(name)
          .ifPresent(
              handle -> {
                known.add(handle.pid());
                handle.descendants().forEach(child -> known.add(child.pid()));
              });
    }
    return ProcessHandle.allProcesses()
        .filter(process -> !known.contains(process.pid()))
        .filter(this::isOurs)
        .toList();
  }

  private boolean isOurs(ProcessHandle process) {
    var data = home.directory().resolve("data") + "/";
    return Stream.of(process.info().arguments().orElse(new String[0]))
        .anyMatch(argument -> argument.equals(home.mark()) || argument.startsWith(data));
  }

  void end(List<ProcessHandle> strays) {
    strays.forEach(
        stray -> ServerProcess.running(stray, StopSignal.INT).stop(Duration.ofSeconds(10)));
  }

  private Path file(String name) {
    return home.run().resolve(name + ".pid");
  }

  private static long startMillis(ProcessHandle handle) {
    return handle.info().startInstant().map(java.time.Instant::toEpochMilli).orElse(0L);
  }
}
