package nl.wijkverband.platform.inbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkverband.platform.envelope.Position;
import nl.wijkverband.vocabulary.CaseId;

/** What one transaction of the inbox took in. */
final class Handled {

  private final Map<Progress.Of, Long> progress = new HashMap<>();
  private final List<Position> positions = new ArrayList<>();
  private final Set<CaseId> cases = new HashSet<>();

  void add(UUID scope, Position position) {
    progress.merge(new Progress.Of(scope, position.service()), position.value(), Math::max);
    positions.add(position);
  }

  void add(CaseId caseId) {
    cases.add(caseId);
  }

  Map<Progress.Of, Long> progress() {
    return progress;
  }

  List<Position> positions() {
    return positions;
  }

  Set<CaseId> cases() {
    return cases;
  }
}
