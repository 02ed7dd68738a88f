package nl.wijkverband.dossier.project;

import static nl.wijkverband.dossier.project.AudienceTables.personal;
import static nl.wijkverband.dossier.project.AudienceTables.values;

import nl.wijkverband.contracts.intake.ExplanationGivenV1;
import nl.wijkverband.platform.inbox.Published;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The explanation that was given last, and the patient's own word for the complaint. */
@Component
@Order(20)
final class ExplanationProjector implements Projector {

  @Override
  public void project(Published event, AudienceTables into) {
    if (event.contract() instanceof ExplanationGivenV1 e) {
      into.put(
          "explanation",
          values(
              "models", into.json(e.models()),
              "metaphor", personal(e.metaphor()),
              "patient_words", personal(e.patientWords()),
              "given_on", e.givenOn()));
    }
  }
}
