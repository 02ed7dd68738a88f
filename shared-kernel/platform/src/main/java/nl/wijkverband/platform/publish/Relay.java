package nl.wijkverband.platform.publish;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.wijkverband.platform.log.SafeTrace;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Publishes a service's events from its own store, for as long as the service runs. When the broker
 * is away it tries again, and commands go on.
 */
public final class Relay implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Relay.class);
  private static final long IDLE_MILLIS = 1_000;
  private static final long FIRST_PAUSE_MILLIS = 100;
  private static final long LONGEST_PAUSE_MILLIS = 3_000;

  private final RelayParts parts;
  private final Supplier<Producer<byte[], byte[]>> producers;
  private final RelayState state;
  private final UUID owner = UUID.randomUUID();
  private final Semaphore wake = new Semaphore(0);
  private volatile @Nullable Thread thread;
  private @Nullable AutoCloseable subscription;
  private int most = Fitting.MOST;

  Relay(RelayParts parts, Supplier<Producer<byte[], byte[]>> producers, RelayState state) {
    this.parts = parts;
    this.producers = producers;
    this.state = state;
  }

  @Override
  public void start() {
    subscription = parts.events().onAppended(wake::release);
    // Known before it runs: it ends as soon as it is not the one.
    Thread running = Thread.ofPlatform().name("relay").daemon().unstarted(this::run);
    thread = running;
    running.start();
  }

  private void run() {
    long pause = FIRST_PAUSE_MILLIS;
    while (isMine()) {
      try {
        if (!publish()) {
          state.standby();
          rest(IDLE_MILLIS);
        }
        pause = FIRST_PAUSE_MILLIS;
      } catch (InterruptedException stopping) {
        break;
      } catch (RuntimeException failed) {
        if (!isMine()) {
          break;
        }
        // What comes before an event that cannot be published still goes.
        most = 1;
        trouble(failed);
        pause(pause);
        pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
      }
    }
    release();
  }

  /** Publishes until something goes wrong; false when another relay is at it. */
  private boolean publish() throws InterruptedException {
    var begun = Publication.begin(parts, owner, producers);
    if (begun.isEmpty()) {
      return false;
    }
    try (Publication publication = begun.get()) {
      while (isMine()) {
        wake.drainPermits();
        int published = publication.publishNext(most);
        boolean more = publication.republishNext(most);
        most = Math.min(2 * most, Fitting.MOST);
        state.published(publication.position());
        if (published == 0 && !more) {
          rest(IDLE_MILLIS);
        }
      }
    }
    return true;
  }

  private void rest(long millis) throws InterruptedException {
    if (wake.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
      wake.drainPermits();
    }
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  private void trouble(RuntimeException failed) {
    String kind = kind(failed);
    if (state.troubled(kind)) {
      log.warn("cannot publish ({}), will try again: {}", kind, SafeTrace.of(failed));
    }
  }

  private static String kind(RuntimeException failed) {
    String name = failed.getClass().getSimpleName();
    if (failed instanceof TooLargeToPublish) {
      return name + ": " + failed.getMessage();
    }
    // Kafka's client wraps what it was about.
    return failed.getClass() == KafkaException.class && failed.getCause() != null
        ? failed.getCause().getClass().getSimpleName()
        : name;
  }

  private boolean isMine() {
    return thread == Thread.currentThread() && !Thread.currentThread().isInterrupted();
  }

  private void release() {
    // Kafka's client turns an interrupt into a flag; the database must not see it.
    Thread.interrupted();
    try {
      parts.tokens().release(owner);
    } catch (RuntimeException away) {
      log.debug("the lease will run out by itself");
    }
  }

  @Override
  public void stop() {
    Thread running = thread;
    thread = null;
    try {
      if (subscription != null) {
        subscription.close();
      }
      if (running != null) {
        running.interrupt();
        running.join(Duration.ofSeconds(5));
      }
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    } catch (Exception ignored) {
      log.debug("no longer woken");
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  /** Sends everything from this position again, by whichever instance publishes. */
  public void republish(long fromPosition) {
    parts.tokens().askToRepublish(fromPosition);
    wake.release();
  }
}
