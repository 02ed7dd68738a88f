package nl.wijkverband.dossier.project;

import java.util.EnumSet;
import java.util.List;
import nl.wijkverband.contracts.intake.CaseOpenedV1;
import nl.wijkverband.contracts.intake.PatientAccessGivenV1;
import nl.wijkverband.dossier.audience.Audience;
import nl.wijkverband.dossier.log.CaseLog;
import nl.wijkverband.platform.inbox.ContractHandler;
import nl.wijkverband.platform.inbox.Published;
import nl.wijkverband.vocabulary.CaseId;
import org.springframework.stereotype.Component;

/**
 * Keeps every audience's part of a case equal to what the case log says it may have now. An event
 * that ends the log is projected as it is; one that belongs between others, or that opens the case
 * to an audience, has the case filled anew.
 */
@Component
class CaseProjection implements ContractHandler {

  private final CaseLog log;
  private final Editions editions;
  private final PatientAccounts accounts;
  private final CaseFilling filling;
  private final AsProjector asProjector;
  private final Refills refills = new Refills();

  CaseProjection(
      CaseLog log,
      Editions editions,
      PatientAccounts accounts,
      CaseFilling filling,
      AsProjector asProjector) {
    this.log = log;
    this.editions = editions;
    this.accounts = accounts;
    this.filling = filling;
    this.asProjector = asProjector;
  }

  /** What is not in the case log is lost for ever, so nothing may be passed unread. */
  @Override
  public boolean keepsEverything() {
    return true;
  }

  @Override
  public void handle(Published event) {
    CaseId caseId = event.envelope().caseId();
    if (event.contract() instanceof PatientAccessGivenV1 given) {
      asProjector.inThisTransaction(() -> open(given));
    } else if (caseId != null) {
      asProjector.inThisTransaction(() -> take(caseId, event));
    }
  }

  @Override
  public void settle() {
    List<CaseId> cases = refills.take();
    if (!cases.isEmpty()) {
      asProjector.inThisTransaction(
          () -> {
            cases.forEach(caseId -> filling.refill(caseId, EnumSet.allOf(Audience.class)));
            return cases;
          });
    }
  }

  private List<CaseId> open(PatientAccessGivenV1 given) {
    accounts.lock(given.patientId());
    accounts.add(given);
    List<CaseId> cases = accounts.casesOf(given.patientId());
    cases.forEach(caseId -> filling.refill(caseId, EnumSet.of(Audience.PATIENT)));
    return cases;
  }

  private CaseLog.Place take(CaseId caseId, Published event) {
    if (event.contract() instanceof CaseOpenedV1) {
      accounts.lock(event.envelope().patientId());
    }
    CaseLog.Place place = log.add(event);
    if (refills.isWaiting(caseId)) {
      return place;
    }
    switch (place) {
      case KNOWN_ALREADY -> {}
      case BETWEEN_OTHERS -> refills.later(caseId);
      case FIRST -> {
        editions.begins(caseId);
        filling.add(caseId, event);
      }
      case LAST -> filling.add(caseId, event);
    }
    return place;
  }
}
