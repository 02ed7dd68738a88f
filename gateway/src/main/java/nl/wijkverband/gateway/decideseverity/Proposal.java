package nl.wijkverband.gateway.decideseverity;

import java.util.List;
import java.util.Map;
import nl.wijkverband.gateway.services.Service;
import nl.wijkverband.gateway.services.Services;
import nl.wijkverband.gateway.words.Lists;
import nl.wijkverband.vocabulary.FactorJudgement;
import nl.wijkverband.vocabulary.SeverityProfile;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/**
 * What intake proposes: a support for the clinician, never a verdict.
 *
 * @param because the factors that weigh for it
 * @param floor whether one grave factor alone holds it up
 */
record Proposal(SeverityProfile proposed, List<FactorJudgement> because, boolean floor) {

  Proposal {
    because = Lists.orEmpty(because);
  }

  /** Asks intake, which keeps nothing of the question. */
  @Component
  static class Asking {
    private final Services services;

    Asking(Services services) {
      this.services = services;
    }

    /** The proposal; none while factors are open or intake is away. */
    @Nullable Proposal about(DecideSeverityForm form) {
      if (!form.open().isEmpty()) {
        return null;
      }
      try {
        return services
            .client(Service.INTAKE)
            .post()
            .uri("/v1/severity-proposals")
            .contentType(MediaType.APPLICATION_JSON)
            .body(Map.of("judgements", form.judgements()))
            .retrieve()
            .body(Proposal.class);
      } catch (RestClientException away) {
        return null;
      }
    }
  }
}
