package nl.wijkverband.gateway.dossier;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.wijkverband.gateway.words.Lists;
import org.jspecify.annotations.Nullable;

/** The cases of the reader, a page at a time. */
public record CaseList(List<Item> items, int page, int pages, int total) {

  public CaseList {
    items = Lists.orEmpty(items);
  }

  /** One case in the list. */
  public record Item(
      UUID caseId,
      Patient patient,
      @Nullable String patientWords,
      @Nullable String complaint,
      @Nullable Person lead,
      int openNoShows,
      @Nullable NextAppointment nextAppointment,
      @Nullable Integer lastScore,
      @Nullable FollowUp followUp) {}

  /** The first appointment to come. */
  public record NextAppointment(OffsetDateTime at, Person practitioner, boolean mine) {}
}
