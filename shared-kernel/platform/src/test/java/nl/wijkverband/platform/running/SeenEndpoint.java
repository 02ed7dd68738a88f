package nl.wijkverband.platform.running;

import java.util.List;
import java.util.Set;
import nl.wijkverband.platform.access.Access;
import nl.wijkverband.vocabulary.Actor;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows what came in about a case to whoever may see it. */
@RestController
public class SeenEndpoint {

  private final Access access;
  private final SeenTable seen;

  SeenEndpoint(Access access, SeenTable seen) {
    this.access = access;
    this.seen = seen;
  }

  @GetMapping("/v1/cases/{caseId}")
  List<String> said(Actor actor, @PathVariable CaseId caseId) {
    access.toCase(actor, caseId, Set.of(Role.values()));
    return seen.said(caseId.value());
  }

  @GetMapping("/v1/cases")
  List<Long> all() {
    return seen.positions();
  }
}
