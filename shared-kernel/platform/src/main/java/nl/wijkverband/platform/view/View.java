package nl.wijkverband.platform.view;

import java.util.List;
import java.util.function.Consumer;
import nl.wijkverband.platform.eventstore.Messages;
import nl.wijkverband.platform.eventstore.StoredEvent;
import nl.wijkverband.platform.inbox.ContractHandler;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.jspecify.annotations.Nullable;

/**
 * Tables that follow from events alone, and who keeps them: by the service's own events in the
 * transaction that appends them, by what the inbox takes in, or both. The handlers name the tables
 * without a schema, and do nothing but write these tables.
 *
 * @param tables in the order in which they are locked; of a pair with a reference, the one referred
 *     to comes first
 */
public record View(
    String name,
    List<ViewTable> tables,
    @Nullable Consumer<StoredEvent> own,
    @Nullable ContractHandler heard) {

  public View {
    tables = List.copyOf(tables);
  }

  /** A view of this name and these tables. */
  public static View named(String name, ViewTable... tables) {
    return new View(name, List.of(tables), null, null);
  }

  /** Kept by this component's {@code @EventHandler} methods. */
  public View keptBy(Object projector) {
    var adapter = new AnnotationEventHandlerAdapter(projector);
    return keptByOwn(
        stored -> {
          try {
            adapter.handle(Messages.domainEvent(stored));
          } catch (RuntimeException failed) {
            throw failed;
          } catch (Exception failed) {
            throw new IllegalStateException(failed);
          }
        });
  }

  /** Kept by who takes the service's own events so. */
  public View keptByOwn(Consumer<StoredEvent> own) {
    return new View(name, tables, own, heard);
  }

  /** Kept by what this handler of the inbox hears. */
  public View hearing(ContractHandler handler) {
    return new View(name, tables, own, handler);
  }
}
