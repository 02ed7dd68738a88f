package nl.wijkverband.gateway.patients;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkverband.gateway.dossier.Patient;
import nl.wijkverband.gateway.words.Lists;
import org.jspecify.annotations.Nullable;

/** The patients of the reader's own practice. */
public record PatientList(List<Item> items, int page, int pages, int total) {

  public PatientList {
    items = Lists.orEmpty(items);
  }

  /** A patient and the cases opened for them. */
  public record Item(UUID patientId, Patient patient, List<OpenCase> cases) {
    public Item {
      cases = Lists.orEmpty(cases);
    }
  }

  /** A case of a patient. */
  public record OpenCase(UUID caseId, @Nullable LocalDate openedOn) {}
}
