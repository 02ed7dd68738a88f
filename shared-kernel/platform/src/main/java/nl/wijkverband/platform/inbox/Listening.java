package nl.wijkverband.platform.inbox;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import nl.wijkverband.platform.log.SafeTrace;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Keeps finding out, every few seconds, until when everything was heard. */
final class Listening implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Listening.class);
  private static final Duration FOR_AN_ANSWER = Duration.ofSeconds(2);

  private final Heard heard;
  private final Consumption consumption;
  private final Runnable readAgain;
  private final Admin admin;
  private final Set<String> topics;
  private final Duration every;
  private final MissingWatch watch;
  private volatile @Nullable Thread thread;
  private volatile @Nullable String lastTrouble;

  Listening(
      Heard heard,
      Consumption consumption,
      Runnable readAgain,
      Admin admin,
      Set<String> topics,
      Duration every,
      MissingWatch watch) {
    this.heard = heard;
    this.consumption = consumption;
    this.readAgain = readAgain;
    this.admin = admin;
    this.topics = topics;
    this.every = every;
    this.watch = watch;
  }

  @Override
  public void start() {
    // Known before it runs: it ends as soon as it is not the one.
    Thread running = Thread.ofPlatform().name("inbox-listening").daemon().unstarted(this::run);
    thread = running;
    running.start();
  }

  private void run() {
    while (thread == Thread.currentThread()) {
      try {
        watch.look();
        listen();
        lastTrouble = null;
        Thread.sleep(every);
      } catch (InterruptedException stopping) {
        return;
      } catch (ExecutionException | RuntimeException away) {
        trouble(away);
      }
    }
  }

  private void trouble(Exception away) {
    Throwable cause = away.getCause() == null ? away : away.getCause();
    String kind = cause.getClass().getSimpleName();
    if (!kind.equals(lastTrouble)) {
      log.warn("not heard from the other services: {}", SafeTrace.of(cause));
    }
    lastTrouble = kind;
    try {
      Thread.sleep(every);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  private void listen() throws ExecutionException, InterruptedException {
    Set<TopicPartition> mine = consumption.offsets().keySet();
    var described = admin.describeTopics(topics).allTopicNames().get().values();
    if (!consumption.isIn(TopicLogs.ids(described))) {
      // Made anew while we read: where we were means nothing in it.
      log.warn("a topic is not the one that was read, so it is looked up anew");
      readAgain.run();
      return;
    }
    int all = described.stream().mapToInt(topic -> topic.partitions().size()).sum();
    if (mine.isEmpty()) {
      return;
    }
    Heard.Question question = heard.ask(mine);
    long end = System.nanoTime() + FOR_AN_ANSWER.toNanos();
    while (!Heard.isAnswered(question, consumption.offsets()) && System.nanoTime() < end) {
      Thread.sleep(50);
    }
    heard.note(question, consumption.offsets(), all);
  }

  @Override
  public void stop() {
    Thread running = thread;
    thread = null;
    if (running != null) {
      running.interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  @Nullable String lastTrouble() {
    return lastTrouble;
  }
}
