package nl.wijkverband.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One Kafka broker for all tests of this JVM; it can be taken away and given back. */
public final class TestKafka {

  private static @Nullable TestKafka shared;

  private final LocalKafka broker;

  private TestKafka(LocalKafka broker) {
    this.broker = broker;
  }

  /** The broker of this JVM, started at the first call and stopped with the JVM. */
  public static synchronized TestKafka shared() {
    if (shared == null) {
      shared = fresh();
    }
    return shared;
  }

  /** A broker of its own, for tests that take it away while others use the shared one. */
  public static TestKafka fresh() {
    try {
      var directory = Files.createTempDirectory("wijk-kafka-");
      var broker =
          new LocalKafka(
              directory, directory.resolve("log"), FreePort.any(), FreePort.any(), List.of());
      AtExit.stopAndDelete(broker::kill, directory);
      broker.create();
      broker.awaitReady(broker.start(Lifetime.WITH_THIS_JVM));
      return new TestKafka(broker);
    } catch (IOException e) {
      throw new IllegalStateException("No Kafka for the tests", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }

  /** Where clients reach it; stays the same after stop and start. */
  public String bootstrapServers() {
    return broker.bootstrapServers();
  }

  /** Makes a topic unless it is there already. */
  public void createTopic(String name, int partitions) {
    broker.createTopic(name, partitions);
  }

  /** Takes the broker away in an orderly way. */
  public void stop() {
    broker.stop();
  }

  /** Takes the broker away as a crash would. */
  public void kill() {
    broker.kill();
  }

  /** Gives it back on the same port with the same data. */
  public void start() {
    try {
      broker.awaitReady(broker.start(Lifetime.WITH_THIS_JVM));
    } catch (IOException e) {
      throw new IllegalStateException("Kafka did not come back", e);
    }
  }

  /** Gives it back on the same port with nothing in it: a new cluster, as after a lost disk. */
  public void startEmpty() {
    try {
      Directories.delete(broker.data());
      broker.create();
    } catch (IOException e) {
      throw new IllegalStateException("Kafka's data did not go", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
    start();
  }

  /** The files of the broker, for tests that look for words that may not stand there. */
  public Path dataDirectory() {
    return broker.data();
  }
}
