package nl.wijkverband.gateway.dossier;

import java.time.LocalDate;
import java.util.Optional;
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

  /** One case, when it can be read now and by this reader. */
  public Optional<CaseView> find(UUID caseId) {
    return services.find(Service.DOSSIER, CaseView.class, "/v1/cases/{id}", caseId);
  }

  /** One case as it was known at the end of a day; nothing can be done there. */
  public CaseView read(UUID caseId, LocalDate asOf) {
    return services
        .read(Service.DOSSIER, CaseView.class, "/v1/cases/{id}?asOf={day}", caseId, asOf)
        .toRead();
  }

  /** A stretch of the timeline as it was known at the end of a day. */
  public TimelinePage timeline(
      UUID caseId, TimelineFilter filter, @Nullable String before, LocalDate asOf) {
    String path = "/v1/cases/{id}/timeline?filter={filter}&asOf={day}";
    return before == null
        ? services.read(Service.DOSSIER, TimelinePage.class, path, caseId, filter, asOf)
        : services.read(
            Service.DOSSIER,
            TimelinePage.class,
            path + "&before={before}",
            caseId,
            filter,
            asOf,
            before);
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
