package nl.wijkverband.local;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** The processes of one system: starts what does not run yet, stops them the other way round. */
final class Parts {

  private static final Duration STOP = Duration.ofSeconds(20);
  // What stands later uses what stands before it.
  private static final List<List<String>> STOP_TOGETHER =
      List.of(
          List.of("postgres", "keyring"),
          List.of("kafka", "keycloak"),
          Apps.SERVICES,
          List.of("gateway"));

  private final Lifetime lifetime;
  private final Steps steps;
  private final Processes processes;
  private final Map<String, Part> parts = new LinkedHashMap<>();
  private final Map<String, ServerProcess> running = new ConcurrentHashMap<>();
  private final List<String> startedNow = new ArrayList<>();

  Parts(List<Part> parts, Lifetime lifetime, Steps steps, Processes processes) {
    this.lifetime = lifetime;
    this.steps = steps;
    this.processes = processes;
    parts.forEach(part -> this.parts.put(part.name(), part));
  }

  List<String> names() {
    return List.copyOf(parts.keySet());
  }

  Part named(String name) {
    var part = parts.get(name);
    if (part == null) {
      throw new IllegalArgumentException("No part " + name + "; there are " + parts.keySet());
    }
    return part;
  }

  Optional<ServerProcess> find(String name) {
    return processes.find(name, named(name).stopSignal());
  }

  /** All at once; returns when all are ready. */
  void start(String... names) throws Exception {
    var work = new ArrayList<Callable<Void>>();
    for (String name : names) {
      if (!running.containsKey(name)) {
        work.add(() -> steps.step(named(name).title(), () -> startOne(name)));
      }
    }
    Parallel.all(names.length, work);
  }

  private Void startOne(String name) throws Exception {
    var found = find(name);
    if (found.isPresent()) {
      running.put(name, found.get());
    } else {
      var process = named(name).starter().start(lifetime);
      running.put(name, process);
      processes.remember(name, process);
      synchronized (startedNow) {
        startedNow.add(name);
      }
    }
    named(name).readiness().await(running(name));
    return null;
  }

  private ServerProcess running(String name) {
    var process = running.get(name);
    if (process == null) {
      throw new IllegalStateException(name + " does not run");
    }
    return process;
  }

  /** What an interrupted launcher left goes, unless a file speaks of it. */
  void endStrays() {
    processes.end(processes.strays(names()));
  }

  void stop() {
    stop(names());
    processes.end(processes.strays(List.of()));
  }

  /** Stops what this start brought up, and leaves alone what ran before. */
  void stopStartedNow() {
    synchronized (startedNow) {
      stop(names().stream().filter(startedNow::contains).toList());
    }
    endStrays();
  }

  private void stop(List<String> names) {
    for (var together : STOP_TOGETHER.reversed()) {
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        names.stream()
            .filter(together::contains)
            .forEach(name -> threads.submit(() -> stopOne(name)));
      }
    }
  }

  private void stopOne(String name) {
    long start = System.nanoTime();
    Optional.ofNullable(running.remove(name))
        .or(() -> find(name))
        .ifPresent(
            process -> {
              process.stop(STOP);
              steps.line(named(name).title() + " gestopt", System.nanoTime() - start);
            });
    try {
      processes.forget(name);
    } catch (IOException e) {
      steps.say("Niet opgeruimd: " + e.getMessage());
    }
  }

  void kill(String name) {
    running(name).kill();
    running.remove(name);
  }

  void pause(String name) {
    running(name).pause();
  }

  void resume(String name) {
    running(name).resume();
  }

  boolean isAlive(String name) {
    var process = running.get(name);
    return process != null && process.isAlive();
  }

  /** The ports that parts which do not run yet are going to need. */
  List<Integer> portsToCome() {
    return parts.values().stream()
        .filter(part -> find(part.name()).isEmpty())
        .flatMap(part -> part.ports().stream())
        .toList();
  }
}
