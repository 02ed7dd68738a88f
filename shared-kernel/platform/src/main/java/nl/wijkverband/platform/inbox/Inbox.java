package nl.wijkverband.platform.inbox;

import java.util.List;
import nl.wijkverband.platform.trouble.PassingTrouble;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes batches of records in, each batch in one transaction together with how far that is: a
 * record that comes again changes nothing.
 */
final class Inbox {

  private final InboxTransactions transactions;
  private final Handlers handlers;
  private final JdbcClient jdbc;
  private final Progress progress;
  private final Announcements announcements;

  Inbox(
      InboxTransactions transactions,
      Handlers handlers,
      JdbcClient jdbc,
      Progress progress,
      Announcements announcements) {
    this.transactions = transactions;
    this.handlers = handlers;
    this.jdbc = jdbc;
    this.progress = progress;
    this.announcements = announcements;
  }

  void takeIn(List<Arrived> batch) {
    Handled handled;
    try {
      handled = transact(batch, false);
    } catch (RuntimeException failed) {
      if (PassingTrouble.is(failed)) {
        throw failed;
      }
      // One of them cannot be processed: again, one by one, so that only its case stops.
      handled = transact(batch, true);
    }
    announcements.announce(handled);
  }

  /** Parks the case of a record that cannot be taken in within the time there is. */
  void giveUp(Arrived record) {
    transactions.shared(
        () -> {
          var taking = new Taking(transactions, handlers, jdbc, true);
          taking.giveUp(record);
          return taking.finish();
        });
  }

  private Handled transact(List<Arrived> batch, boolean oneByOne) {
    return transactions.shared(
        () -> {
          var taking = new Taking(transactions, handlers, jdbc, oneByOne);
          taking.take(InOrderOfTime.of(batch));
          Handled handled = taking.finish();
          progress.save(handled.progress());
          return handled;
        });
  }
}
