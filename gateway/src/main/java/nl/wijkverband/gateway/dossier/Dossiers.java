package nl.wijkverband.gateway.dossier;

import java.util.UUID;
import nl.wijkverband.gateway.services.Service;
import nl.wijkverband.gateway.services.Services;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads cases from the dossier, as the reader's role sees them. */
@Component
public class Dossiers {
  private final Services services;

  Dossiers(Services services) {
    this.services = services;
  }

  /** The reader's cases. */
  public CaseList list(int page) {
    return services.read(Service.DOSSIER, CaseList.class, "/v1/cases?page={page}", page);
  }

  /** One case. */
  public CaseView read(UUID caseId) {
    return services.read(Service.DOSSIER, CaseView.class, "/v1/cases/{id}", caseId);
  }

  /** A stretch of its timeline. */
  public TimelinePage timeline(UUID caseId, TimelineFilter filter, @Nullable String before) {
    return before == null
        ? services.read(
            Service.DOSSIER,
            TimelinePage.class,
            "/v1/cases/{id}/timeline?filter={filter}",
            caseId,
            filter)
        : services.read(
            Service.DOSSIER,
            TimelinePage.class,
            "/v1/cases/{id}/timeline?filter={filter}&before={before}",
            caseId,
            filter,
            before);
  }

  /** A referral letter. */
  public Referral referral(UUID caseId, UUID referralId) {
    return services.read(
        Service.DOSSIER, Referral.class, "/v1/cases/{id}/referrals/{referral}", caseId, referralId);
  }

  /** What is asked of the reader. */
  public Today today() {
    return services.read(Service.DOSSIER, Today.class, "/v1/today");
  }
}
