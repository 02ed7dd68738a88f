package nl.wijkverband.gateway.wijk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkverband.gateway.dossier.FollowUp;
import nl.wijkverband.gateway.dossier.Patient;
import nl.wijkverband.gateway.words.Lists;
import org.jspecify.annotations.Nullable;

/** How the follow-ups in the wijk stand: process only, no clinical content. */
public record FollowUpList(
    @Nullable Map<String, Integer> counts, List<Item> items, int page, int pages, int total) {

  public FollowUpList {
    items = Lists.orEmpty(items);
  }

  /** One practitioner's follow-up of one case. */
  public record Item(
      UUID caseId, Patient patient, @Nullable String practiceName, FollowUp followUp) {}

  /** How many stand in this state. */
  public int count(FollowUp.State state) {
    return counts == null ? 0 : counts.getOrDefault(state.name(), 0);
  }
}
