package nl.wijkverband.platform.view;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import nl.wijkverband.platform.eventstore.EventReader;
import nl.wijkverband.platform.eventstore.StoredEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The service's own events. While writers are at work, as far as it is proven that nothing can
 * appear any more. When they wait for us, everything that is committed: who has a lower position
 * and is not committed has not written to the view either, and will write to the new one.
 */
final class OwnSource implements Source {

  private static final int PAGE = 500;

  private final EventReader events;
  private final JdbcClient jdbc;
  private final Consumer<StoredEvent> teller;
  private final Deque<StoredEvent> page = new ArrayDeque<>();
  private long position;
  private long passed;
  private boolean nobodyWrites;
  private boolean atEnd = true;

  OwnSource(EventReader events, JdbcClient jdbc, Consumer<StoredEvent> teller) {
    this.events = events;
    this.jdbc = jdbc;
    this.teller = teller;
  }

  @Override
  public long size() {
    return jdbc.sql("select count(*) from domain_event").query(Long.class).single();
  }

  @Override
  public long passed() {
    return passed;
  }

  @Override
  public void refresh(boolean nobodyWrites, Duration patience) {
    this.nobodyWrites = nobodyWrites;
    atEnd = false;
  }

  @Override
  public long heldBack() {
    return jdbc.sql(
            """
            select count(*) from
              (select from domain_event where position > ? limit 10000) beyond""")
        .param(position)
        .query(Long.class)
        .single();
  }

  @Override
  public @Nullable Fact head() {
    while (page.isEmpty() && !atEnd) {
      read();
    }
    StoredEvent next = page.peekFirst();
    return next == null ? null : new Fact(next.envelope().recordedAt(), () -> teller.accept(next));
  }

  private void read() {
    List<StoredEvent> more =
        nobodyWrites ? events.readCommittedAfter(position, PAGE) : events.readAfter(position, PAGE);
    atEnd = more.isEmpty();
    if (!atEnd) {
      position = more.getLast().envelope().position();
      page.addAll(more);
    }
  }

  @Override
  public void pop() {
    page.removeFirst();
    passed++;
  }

  @Override
  public void close() {
    page.clear();
  }
}
