package nl.wijkverband.gateway.dossier;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkverband.gateway.words.Lists;
import org.jspecify.annotations.Nullable;

/** What is asked of the reader, and today's appointments. */
public record Today(List<Task> tasks, List<Visit> appointments) {

  public Today {
    tasks = Lists.orEmpty(tasks);
    appointments = Lists.orEmpty(appointments);
  }

  /** One thing that is asked. */
  public record Task(
      String kind,
      UUID caseId,
      Patient patient,
      @Nullable LocalDate due,
      boolean urgent,
      @Nullable Map<String, Object> data,
      @Nullable UUID appointmentId,
      @Nullable UUID referralId,
      @Nullable UUID goalId,
      @Nullable UUID actionId,
      @Nullable UUID submissionId) {

    /** A part of what it is about, as text. */
    public @Nullable String text(String name) {
      Object part = data == null ? null : data.get(name);
      return part == null || String.valueOf(part).isBlank() ? null : String.valueOf(part);
    }
  }

  /** An appointment of today. */
  public record Visit(
      UUID appointmentId,
      UUID caseId,
      Patient patient,
      OffsetDateTime at,
      @Nullable Integer minutes,
      String state) {}
}
