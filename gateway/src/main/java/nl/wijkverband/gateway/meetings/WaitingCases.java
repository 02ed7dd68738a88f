package nl.wijkverband.gateway.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkverband.gateway.dossier.Person;
import nl.wijkverband.gateway.words.Lists;
import nl.wijkverband.vocabulary.MdoPurpose;
import org.jspecify.annotations.Nullable;

/** Cases that were submitted and stand on no agenda yet. */
public record WaitingCases(List<Item> items) {

  public WaitingCases {
    items = Lists.orEmpty(items);
  }

  /** One submitted case. */
  public record Item(
      UUID caseId,
      UUID submissionId,
      @Nullable MdoPurpose purpose,
      @Nullable String question,
      @Nullable Person submittedBy,
      @Nullable LocalDate submittedOn) {}
}
