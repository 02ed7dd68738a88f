package nl.wijkverband.dossier.project;

import java.util.EnumSet;
import java.util.List;
import java.util.function.Supplier;
import nl.wijkverband.dossier.audience.Audience;
import nl.wijkverband.dossier.log.CaseLog;
import nl.wijkverband.vocabulary.CaseId;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** After the schemas were made anew, fills them from the case log, one case per transaction. */
@Component
final class FillWhatIsMissing implements ApplicationRunner {

  private final CaseLog log;
  private final CaseFilling filling;
  private final AsProjector asProjector;
  private final TransactionTemplate transaction;

  FillWhatIsMissing(
      CaseLog log, CaseFilling filling, AsProjector asProjector, TransactionTemplate transaction) {
    this.log = log;
    this.filling = filling;
    this.asProjector = asProjector;
    this.transaction = transaction;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    for (CaseId caseId : asProjector(log::notProjected)) {
      asProjector(
          () -> {
            filling.refill(caseId, EnumSet.allOf(Audience.class));
            return List.of();
          });
    }
  }

  private <T> List<T> asProjector(Supplier<List<T>> work) {
    List<T> result = transaction.execute(status -> asProjector.inThisTransaction(work));
    return result == null ? List.of() : result;
  }
}
