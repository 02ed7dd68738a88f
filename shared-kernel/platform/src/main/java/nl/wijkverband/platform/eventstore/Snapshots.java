package nl.wijkverband.platform.eventstore;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.spring.eventsourcing.SpringAggregateSnapshotter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Takes snapshots beside the commands, in a thread and on a connection of its own: no command waits
 * for one or fails by one. What could not be taken is asked for again by the next command on that
 * aggregate, because that one counts the same events.
 */
final class Snapshots extends SpringAggregateSnapshotter implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);
  private static final int MOST_WAITING = 1_000;

  private final Set<String> waiting = ConcurrentHashMap.newKeySet();
  private final ThreadPoolExecutor thread =
      new ThreadPoolExecutor(
          1,
          1,
          10,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(MOST_WAITING),
          Thread.ofPlatform().daemon().name("snapshots").factory());

  Snapshots(Builder settings) {
    super(settings);
    thread.allowCoreThreadTimeOut(true);
  }

  /** After the commit, also when that is somebody else's: an event that never was is in none. */
  @Override
  public void scheduleSnapshot(Class<?> type, String aggregateId) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      ask(type, aggregateId);
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            ask(type, aggregateId);
          }
        });
  }

  private void ask(Class<?> type, String aggregateId) {
    if (!waiting.add(aggregateId)) {
      return;
    }
    try {
      thread.execute(
          () -> {
            waiting.remove(aggregateId);
            takeOrSay(type, aggregateId);
          });
    } catch (RejectedExecutionException full) {
      waiting.remove(aggregateId);
    }
  }

  private void takeOrSay(Class<?> type, String aggregateId) {
    try {
      take(type, aggregateId);
    } catch (RuntimeException e) {
      // Not its message: that may quote what stands in the state.
      LOG.warn("No snapshot of {}: {}", type.getSimpleName(), e.getClass().getSimpleName());
    }
  }

  private void take(Class<?> type, String aggregateId) {
    DomainEventStream events = getEventStore().readEvents(aggregateId);
    if (!events.hasNext()) {
      return;
    }
    long first = events.peek().getSequenceNumber();
    DomainEventMessage<?> snapshot = createSnapshot(type, aggregateId, events);
    if (snapshot != null && snapshot.getSequenceNumber() > first) {
      getEventStore().storeSnapshot(snapshot);
    }
  }

  @Override
  public void destroy() {
    thread.shutdownNow();
  }
}
