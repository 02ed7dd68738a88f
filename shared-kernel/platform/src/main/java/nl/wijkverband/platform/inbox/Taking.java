package nl.wijkverband.platform.inbox;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkverband.platform.envelope.Position;
import nl.wijkverband.platform.trouble.PassingTrouble;
import nl.wijkverband.platform.wire.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens to each record of a batch, within its one transaction. */
final class Taking {

  private final InboxTransactions transactions;
  private final Handlers handlers;
  private final Positions positions;
  private final Waiting waiting;
  private final Parking parking;
  private final Handled handled = new Handled();
  private final boolean oneByOne;

  Taking(InboxTransactions transactions, Handlers handlers, JdbcClient jdbc, boolean oneByOne) {
    this.transactions = transactions;
    this.handlers = handlers;
    this.positions = new Positions(jdbc);
    this.waiting = new Waiting(jdbc);
    this.parking = new Parking(jdbc);
    this.oneByOne = oneByOne;
  }

  void take(List<Arrived> batch) {
    positions.lock(batch.stream().map(Arrived::from).collect(Collectors.toSet()));
    batch.forEach(this::take);
  }

  private void take(Arrived record) {
    Link link;
    try {
      link = Link.of(record.headers());
    } catch (IllegalArgumentException unreadable) {
      // Not one of our relay's, so it stands in no chain: kept for somebody to look at.
      parking.park(record, null, "NotReadable", record.scope() == null);
      return;
    }
    if (record.scope() == null) {
      // Whose it is was lost on its way. It takes no place, so what follows waits until it is sent
      // again.
      parking.park(record, null, "NotReadable", true);
      return;
    }
    switch (Place.of(link, positions.last(record.from()))) {
      case REPEATED -> parking.replace(record, link);
      case AHEAD -> waiting.add(record, link);
      case NEXT -> takeWithWaiting(record, link);
    }
  }

  /**
   * Parks without another try, not even of what is urgent: until somebody looked, that counts as
   * unread.
   */
  void giveUp(Arrived record) {
    Link link = Link.of(record.headers());
    if (Place.of(link, positions.last(record.from())) == Place.NEXT) {
      positions.advance(record.from(), link.epoch(), link.position());
      parking.park(record, link, "NotInTime", false);
    }
  }

  Handled finish() {
    if (!oneByOne) {
      handlers.settle();
    }
    positions.save();
    return handled;
  }

  private void takeWithWaiting(Arrived record, Link link) {
    next(record, link);
    Optional<Arrived> following;
    do {
      following = waiting.takeNext(record.from(), positions.last(record.from()));
      following.ifPresent(found -> next(found, Link.of(found.headers())));
    } while (following.isPresent());
  }

  private void next(Arrived record, Link link) {
    UUID scope = record.scope();
    positions.advance(record.from(), link.epoch(), link.position());
    Optional<Class<?>> type;
    try {
      type = handlers.typeOf(record.headers());
    } catch (NotKnownYet newer) {
      parking.park(record, link, ParkedCases.NOT_KNOWN_YET, !newer.isUrgent());
      return;
    } catch (IllegalArgumentException unreadable) {
      parking.park(record, link, "NotReadable", false);
      return;
    }
    if (scope == null) {
      throw new IllegalStateException("whose it is was looked at before");
    } else if (type.isEmpty()) {
      done(scope, link);
    } else if (parking.isParked(scope)) {
      park(record, link, type.get(), scope, "BehindParked");
    } else if (oneByOne) {
      handleOrPark(record, link, type.get(), scope);
    } else {
      handle(record);
      done(scope, link);
    }
  }

  private void handleOrPark(Arrived record, Link link, Class<?> type, UUID scope) {
    @Nullable RuntimeException failed =
        attempt(
            () -> {
              handle(record);
              handlers.settle();
            });
    if (failed == null) {
      done(scope, link);
    } else {
      park(record, link, type, scope, failed.getClass().getSimpleName());
    }
  }

  private void park(Arrived record, Link link, Class<?> type, UUID scope, String reason) {
    boolean urgentApplied =
        !handlers.isUrgent(type)
            || (parking.mayApplyUrgent(scope)
                && attempt(() -> handlers.urgent(handlers.read(record))) == null);
    parking.park(record, link, reason, urgentApplied);
  }

  private @Nullable RuntimeException attempt(Runnable work) {
    try {
      transactions.part(work);
      return null;
    } catch (RuntimeException failed) {
      if (PassingTrouble.is(failed)) {
        throw failed;
      }
      return failed;
    }
  }

  private void handle(Arrived record) {
    Published published = handlers.read(record);
    handlers.all(published);
    if (published.envelope().caseId() != null) {
      handled.add(published.envelope().caseId());
    }
  }

  private void done(UUID scope, Link link) {
    handled.add(scope, new Position(link.service(), link.position()));
  }
}
