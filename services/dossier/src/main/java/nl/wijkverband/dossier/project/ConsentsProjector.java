package nl.wijkverband.dossier.project;

import static nl.wijkverband.dossier.project.AudienceTables.values;

import java.time.LocalDate;
import nl.wijkverband.contracts.intake.ConsentGivenV1;
import nl.wijkverband.contracts.intake.ConsentWithdrawnV1;
import nl.wijkverband.platform.inbox.Published;
import nl.wijkverband.vocabulary.ConsentForm;
import nl.wijkverband.vocabulary.ConsentPurpose;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which consents stand, since when and how. */
@Component
@Order(30)
final class ConsentsProjector implements Projector {

  @Override
  public void project(Published event, AudienceTables into) {
    switch (event.contract()) {
      case ConsentGivenV1 e -> put(into, e.purpose(), true, e.givenOn(), e.how());
      case ConsentWithdrawnV1 e -> put(into, e.purpose(), false, e.withdrawnOn(), e.how());
      default -> {}
    }
  }

  private static void put(
      AudienceTables into, ConsentPurpose purpose, boolean given, LocalDate on, ConsentForm how) {
    into.put("consent", values("purpose", purpose, "given", given, "on_date", on, "how", how));
  }
}
