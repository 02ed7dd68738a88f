package nl.wijkverband.platform.view;

import java.util.ArrayList;
import java.util.List;
import nl.wijkverband.platform.eventstore.EventReader;
import nl.wijkverband.platform.inbox.InboxHistory;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.platform.rebuild.RebuildRun;
import nl.wijkverband.platform.rebuild.Rebuildable;
import nl.wijkverband.platform.rebuild.SchemaOwner;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes views rebuildable. */
public final class Views {

  private final SchemaOwner owner;
  private final JdbcClient jdbc;
  private final TransactionTemplate transactions;
  private final PersonalData personalData;
  private final @Nullable EventReader events;
  private final @Nullable InboxHistory inbox;

  Views(
      SchemaOwner owner,
      JdbcClient jdbc,
      TransactionTemplate transactions,
      PersonalData personalData,
      @Nullable EventReader events,
      @Nullable InboxHistory inbox) {
    this.owner = owner;
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.personalData = personalData;
    this.events = events;
    this.inbox = inbox;
  }

  /** This view, to be filled anew when an operator asks. */
  public Rebuildable rebuildable(View view) {
    List<String> tables = view.tables().stream().map(ViewTable::name).toList();
    return new ViewRebuild(
        view.name(),
        run -> past(view, run),
        new Beside(owner, tables),
        new Switching(owner, tables),
        new Comparison(view.tables(), personalData));
  }

  private Past past(View view, RebuildRun run) {
    List<Source> sources = new ArrayList<>();
    if (view.own() != null && events != null) {
      sources.add(new OwnSource(events, jdbc, view.own()));
    }
    if (view.heard() != null && inbox != null) {
      sources.add(new HeardSource(inbox.of(view.heard()), view.heard()));
    }
    return new Past(sources, jdbc, transactions, run);
  }
}
