package nl.wijkverband.dossier.project;

import static nl.wijkverband.dossier.project.AudienceTables.personal;
import static nl.wijkverband.dossier.project.AudienceTables.personalJson;
import static nl.wijkverband.dossier.project.AudienceTables.values;

import nl.wijkverband.contracts.intake.CaseOpenedV1;
import nl.wijkverband.contracts.intake.PatientDetails;
import nl.wijkverband.platform.inbox.Published;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who the case is about, and the complaint it began with. */
@Component
@Order(10)
final class HeaderProjector implements Projector {

  @Override
  public void project(Published event, AudienceTables into) {
    if (event.contract() instanceof CaseOpenedV1 e) {
      into.put(
          "case_header",
          values(
              "practice_id", e.practiceId(),
              "practice_name", e.practiceName(),
              "wijk", e.wijk(),
              "opened_on", e.openedOn(),
              "patient", personalJson(e.patient()),
              "initials", personalJson(Initials.of(e.patient())),
              "complaint", personal(e.complaint()),
              "complaint_since", e.complaintSince()));
    }
  }

  /** What a coordinator gets to tell two cases apart. */
  record Initials(String initials, @Nullable Integer birthYear) {

    static Initials of(PatientDetails patient) {
      return new Initials(
          initial(patient.givenName()) + initial(patient.familyName()), birthYear(patient));
    }

    private static String initial(@Nullable String name) {
      return name == null || name.isBlank() ? "" : name.strip().substring(0, 1) + ".";
    }

    // The details read as null once the patient's key is gone.
    @SuppressWarnings("NullAway")
    private static @Nullable Integer birthYear(PatientDetails patient) {
      return patient.birthDate() == null ? null : patient.birthDate().getYear();
    }
  }
}
