package nl.wijkverband.gateway.dossier;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import nl.wijkverband.gateway.words.Lists;
import nl.wijkverband.vocabulary.Role;
import org.jspecify.annotations.Nullable;

/** A stretch of the timeline, newest first. */
public record TimelinePage(List<Entry> entries, @Nullable String older) {

  public TimelinePage {
    entries = Lists.orEmpty(entries);
  }

  /** One thing that happened; data is what this role may see of it. */
  public record Entry(
      String id,
      String kind,
      LocalDate on,
      @Nullable OffsetDateTime recordedAt,
      @Nullable Role actorRole,
      boolean milestone,
      @Nullable Map<String, Object> data) {

    /** A part of what happened, when this role sees it. */
    public @Nullable Object part(String name) {
      return data == null ? null : data.get(name);
    }

    /** A part as text. */
    public @Nullable String text(String name) {
      Object part = part(name);
      return part == null || String.valueOf(part).isBlank() ? null : String.valueOf(part);
    }
  }
}
