package nl.wijkverband.gateway.dossier;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Whose cases these are, as far as the reader may know it. Other services know cases by their id
 * only; who it is stays in the dossier.
 */
@Component
public class CaseNames {
  private static final int MOST = 25;

  private final Dossiers dossiers;

  CaseNames(Dossiers dossiers) {
    this.dossiers = dossiers;
  }

  /** The patients of these cases; a case the reader may not see is not in it. */
  public Map<UUID, Patient> of(Collection<UUID> cases) {
    Map<UUID, Patient> names = new HashMap<>();
    Set<UUID> asked = new TreeSet<>(cases);
    asked.stream()
        .limit(MOST)
        .forEach(
            caseId -> dossiers.find(caseId).ifPresent(view -> names.put(caseId, view.patient())));
    return names;
  }
}
