package nl.wijkverband.platform.view;

import java.time.Duration;
import nl.wijkverband.platform.inbox.ContractHandler;
import nl.wijkverband.platform.inbox.TakenIn;
import org.jspecify.annotations.Nullable;

/** What the inbox has told the view. */
final class HeardSource implements Source {

  private final TakenIn takenIn;
  private final ContractHandler handler;

  HeardSource(TakenIn takenIn, ContractHandler handler) {
    this.takenIn = takenIn;
    this.handler = handler;
  }

  @Override
  public long size() {
    return takenIn.size();
  }

  @Override
  public long passed() {
    return takenIn.passed();
  }

  @Override
  public void refresh(boolean nobodyWrites, Duration patience) {
    takenIn.refresh(patience);
  }

  @Override
  public long heldBack() {
    return 0;
  }

  @Override
  public @Nullable Fact head() {
    return takenIn
        .head()
        .map(event -> new Fact(event.envelope().recordedAt(), () -> handler.handle(event)))
        .orElse(null);
  }

  @Override
  public void pop() {
    takenIn.pop();
  }

  @Override
  public void close() {
    takenIn.close();
  }
}
