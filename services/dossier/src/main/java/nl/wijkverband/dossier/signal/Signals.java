package nl.wijkverband.dossier.signal;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import nl.wijkverband.platform.inbox.InboxListener;
import nl.wijkverband.vocabulary.CaseId;
import org.springframework.stereotype.Component;

/** Which cases changed just now, told to whoever listens in this process. */
@Component
class Signals implements InboxListener {

  private final Set<Consumer<CaseId>> listeners = ConcurrentHashMap.newKeySet();

  @Override
  public void onHandled(Set<CaseId> cases) {
    cases.forEach(caseId -> listeners.forEach(listener -> listener.accept(caseId)));
  }

  /** Listens until what it returns is run; the listener must return at once. */
  Runnable listen(Consumer<CaseId> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }
}
