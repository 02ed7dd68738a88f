package nl.wijkverband.dossier.project;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.wijkverband.vocabulary.CaseId;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Cases to be filled in anew before the transaction ends: once, however many of their events came
 * between others in it. When a backlog comes in, that is nearly every event.
 */
final class Refills {

  private final ThreadLocal<Set<CaseId>> waiting = ThreadLocal.withInitial(LinkedHashSet::new);

  void later(CaseId caseId) {
    if (waiting.get().isEmpty()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
              waiting.remove();
            }
          });
    }
    waiting.get().add(caseId);
  }

  boolean isWaiting(CaseId caseId) {
    return waiting.get().contains(caseId);
  }

  /**
   * Those of this transaction so far; whether filling them in succeeds or not, they are not kept.
   */
  List<CaseId> take() {
    List<CaseId> all = List.copyOf(waiting.get());
    waiting.remove();
    return all;
  }
}
