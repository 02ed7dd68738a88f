package nl.wijkverband.gateway.meetings;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.wijkverband.gateway.words.Lists;
import nl.wijkverband.vocabulary.MdoPurpose;
import nl.wijkverband.vocabulary.Sex;
import org.jspecify.annotations.Nullable;

/** What a consultant sees of a meeting: the case that is being discussed, without who it is. */
public record Consultation(List<Item> items) {

  public Consultation {
    items = Lists.orEmpty(items);
  }

  /** One case whose discussion is open. */
  public record Item(
      UUID submissionId,
      @Nullable MdoPurpose purpose,
      @Nullable String question,
      @Nullable String introduction,
      @Nullable String ageBand,
      @Nullable Sex sex,
      @Nullable OffsetDateTime openedAt) {}
}
