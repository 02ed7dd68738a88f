package nl.wijkverband.dossier.project;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import nl.wijkverband.dossier.audience.Audience;
import nl.wijkverband.dossier.audience.NextSchemas;
import nl.wijkverband.dossier.log.CaseLog;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.platform.rebuild.RebuildRun;
import nl.wijkverband.platform.rebuild.Rebuildable;
import nl.wijkverband.platform.rebuild.RowHash;
import nl.wijkverband.vocabulary.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills audiences' schemas anew from the case log, beside the ones that are read. One case per
 * transaction: nobody waits longer for a case than it takes to fill it once.
 */
final class AudienceRebuild implements Rebuildable {

  private final String name;
  private final Set<Audience> audiences;
  private final Parts parts;

  AudienceRebuild(String name, Set<Audience> audiences, Parts parts) {
    this.name = name;
    this.audiences = audiences;
    this.parts = parts;
  }

  /** What it works with. */
  record Parts(
      NextSchemas schemas,
      CaseLog log,
      Editions editions,
      CaseFilling filling,
      AsProjector asProjector,
      JdbcClient jdbc,
      PersonalData personalData,
      TransactionTemplate transaction) {}

  @Override
  public String name() {
    return name;
  }

  @Override
  public void rebuild(RebuildRun run) {
    long edition = run.id();
    parts.schemas.make(audiences, edition);
    run.inAll(inTransaction(parts.log::size));
    fill(run, edition);
    parts.schemas.analyze(audiences);
    run.comparing();
    compare().tell(run);
    run.switching();
    parts.schemas.takeTheirPlace(audiences, edition, run::switched);
  }

  @Override
  public void clearAway() {
    parts.schemas.clearAway(audiences);
  }

  // Until there are none left: the first look may have missed a case that was just beginning.
  private void fill(RebuildRun run, long edition) {
    List<CaseId> left;
    do {
      left = inTransaction(parts.editions::notFilled);
      for (CaseId caseId : left) {
        run.did(inTransaction(() -> parts.filling.fillNext(caseId, audiences, edition)));
      }
    } while (!left.isEmpty());
  }

  private Comparison compare() {
    var comparison = new Comparison(parts.jdbc, new RowHash(parts.personalData));
    for (CaseId caseId : inTransaction(parts.editions::filledCases)) {
      inTransaction(
          () -> {
            parts.log.lock(caseId);
            audiences.forEach(audience -> comparison.add(caseId, audience));
            return true;
          });
    }
    for (Audience audience : audiences) {
      inTransaction(
          () -> {
            comparison.addWhatNoCaseHas(audience);
            return true;
          });
    }
    return comparison;
  }

  /** A commit need not wait for the disk: the switch does, and everything before it with it. */
  private <T> T inTransaction(Supplier<T> work) {
    T result =
        parts.transaction.execute(
            status -> {
              parts.jdbc.sql("set local synchronous_commit = off").update();
              return parts.asProjector.inThisTransaction(work);
            });
    return Objects.requireNonNull(result);
  }
}
