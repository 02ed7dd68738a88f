package nl.wijkverband.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A server's process, either tied to this JVM (tests) or living on after it (the launcher). */
public final class ServerProcess {

  /** The signal that asks a server to stop in an orderly way. */
  enum StopSignal {
    TERM,
    INT
  }

  /** What to run: program, environment beside our own, working directory and log. */
  record Start(
      List<String> command,
      Map<String, String> environment,
      Path directory,
      Path log,
      StopSignal stop) {}

  // A shell that reads its input: that ends when this JVM does, even after a kill -9.
  private static final String TIED =
      "s=$1; shift; exec 3<&0; \"$@\" </dev/null 3<&- & p=$!;"
          + " { read -r _; kill -$s $p; } <&3 & r=$!; wait $p; c=$?; kill $r 2>/dev/null; exit $c";

  // A server gets its own settings and nothing else of whoever starts it.
  private static final Set<String> KEPT = Set.of("PATH", "HOME", "USER", "TMPDIR", "TZ");

  private final ProcessHandle handle;
  private final @Nullable Process tie;
  private final StopSignal stop;

  private ServerProcess(ProcessHandle handle, @Nullable Process tie, StopSignal stop) {
    this.handle = handle;
    this.tie = tie;
    this.stop = stop;
  }

  static ServerProcess start(Lifetime lifetime, Start start) throws IOException {
    return lifetime == Lifetime.WITH_THIS_JVM ? tied(start) : detached(start);
  }

  private static ServerProcess tied(Start start) throws IOException {
    var command = new ArrayList<>(List.of("sh", "-c", TIED, "sh", start.stop().name()));
    command.addAll(start.command());
    var shell = builder(command, start).start();
    return new ServerProcess(shell.toHandle(), shell, start.stop());
  }

  private static ServerProcess detached(Start start) throws IOException {
    var command = new ArrayList<String>();
    command.add(Programs.find("setsid") != null ? "setsid" : "nohup");
    command.addAll(start.command());
    var builder = builder(command, start);
    builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
    return new ServerProcess(builder.start().toHandle(), null, start.stop());
  }

  static ServerProcess running(ProcessHandle handle, StopSignal stop) {
    return new ServerProcess(handle, null, stop);
  }

  private static ProcessBuilder builder(List<String> command, Start start) throws IOException {
    Files.createDirectories(start.log().toAbsolutePath().getParent());
    Files.createDirectories(start.directory());
    ServerFailed.startOfRun(start.log());
    var builder = new ProcessBuilder(command).directory(start.directory().toFile());
    builder.environment().keySet().retainAll(KEPT);
    builder.environment().putAll(start.environment());
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(start.log().toFile()));
    return builder;
  }

  /** The process id; of a tied server that of the shell that guards it. */
  public ProcessHandle handle() {
    return handle;
  }

  /** Whether it still runs. */
  public boolean isAlive() {
    return Liveness.isAlive(handle);
  }

  /** Asks it to stop, waits, and ends it when it does not listen. */
  public void stop(Duration patience) {
    try {
      if (tie != null) {
        tie.getOutputStream().close();
      } else if (Liveness.isAlive(handle)) {
        new ProcessBuilder("kill", "-" + stop.name(), Long.toString(handle.pid()))
            .start()
            .waitFor();
      }
      awaitEnd(patience);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      // The signal could not be given; the end comes below.
    }
    if (Liveness.isAlive(handle)) {
      kill();
    }
  }

  // ProcessHandle.onExit looks at somebody else's child only every now and then.
  private void awaitEnd(Duration patience) throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    while (Liveness.isAlive(handle) && System.nanoTime() < end) {
      Thread.sleep(25);
    }
  }

  /** Ends it at once, as a crash would. */
  public void kill() {
    var everything = new ArrayList<>(handle.descendants().toList());
    everything.add(handle);
    everything.forEach(ProcessHandle::destroyForcibly);
    everything.forEach(ServerProcess::awaitGone);
  }

  /** Stops it where it is, with everything it started; {@link #resume} lets it go on. */
  public void pause() {
    Set<ProcessHandle> paused = new HashSet<>();
    List<ProcessHandle> more = server();
    // A server that starts children meanwhile: its parents stand still first, then there are no
    // more.
    while (!more.isEmpty()) {
      signal("STOP", more);
      paused.addAll(more);
      more = server().stream().filter(process -> !paused.contains(process)).toList();
    }
  }

  /** Lets it go on after {@link #pause}. */
  public void resume() {
    signal("CONT", server());
  }

  // Without the shells that tie it to this JVM: they must be able to end it at any time.
  private List<ProcessHandle> server() {
    if (tie == null) {
      return Stream.concat(Stream.of(handle), handle.descendants()).toList();
    }
    var shell = handle.info().command();
    return handle.descendants().filter(process -> !process.info().command().equals(shell)).toList();
  }

  private static void signal(String name, List<ProcessHandle> processes) {
    var command = new ArrayList<>(List.of("kill", "-" + name));
    processes.forEach(process -> command.add(Long.toString(process.pid())));
    try {
      // One of them may be gone by now; the others got it all the same.
      new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void awaitGone(ProcessHandle process) {
    while (Liveness.isAlive(process)) {
      LockSupport.parkNanos(5_000_000);
    }
  }
}
