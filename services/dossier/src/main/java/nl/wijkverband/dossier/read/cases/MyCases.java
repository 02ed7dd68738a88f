package nl.wijkverband.dossier.read.cases;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.wijkverband.dossier.read.Patient;
import nl.wijkverband.dossier.read.followup.FollowUp;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.jspecify.annotations.Nullable;

/** The viewer's cases, a page at a time. */
public record MyCases(List<Item> items, int page, int pages, int total) {

  /**
   * One case in the list.
   *
   * @param followUp the viewer's own
   */
  public record Item(
      UUID caseId,
      Patient patient,
      @Nullable String patientWords,
      @Nullable String complaint,
      @Nullable PractitionerRef lead,
      int openNoShows,
      @Nullable NextAppointment nextAppointment,
      @Nullable Integer lastScore,
      @Nullable FollowUp followUp) {}

  /** The first appointment that is still to come. */
  public record NextAppointment(OffsetDateTime at, PractitionerRef practitioner, boolean mine) {}
}
