package nl.wijkverband.gateway.dossier;

import java.time.LocalDate;
import java.util.List;
import nl.wijkverband.gateway.words.Lists;
import nl.wijkverband.vocabulary.PlanParty;
import org.jspecify.annotations.Nullable;

/** How far patient, GP and POH or psychologist agree on the plan as it stands now. */
public record Plan(
    int revision,
    @Nullable String state,
    List<Agreement> agreements,
    @Nullable LocalDate agreedOn) {

  public Plan {
    agreements = Lists.orEmpty(agreements);
  }

  /** One of the three agreed. */
  public record Agreement(PlanParty party, @Nullable LocalDate on) {}

  /** Whether all three agree. */
  public boolean agreed() {
    return "AGREED".equals(state);
  }

  /** Whether this one agreed already. */
  public boolean has(PlanParty party) {
    return agreements.stream().anyMatch(given -> given.party() == party);
  }
}
