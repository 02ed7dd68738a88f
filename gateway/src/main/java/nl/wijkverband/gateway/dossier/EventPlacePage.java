package nl.wijkverband.gateway.dossier;

import java.util.UUID;
import nl.wijkverband.gateway.services.NotThere;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Leads from a fact named elsewhere to its place in the timeline, however far back that is. */
@Controller
class EventPlacePage {
  private static final int MOST_PAGES = 40;

  private final Dossiers dossiers;

  EventPlacePage(Dossiers dossiers) {
    this.dossiers = dossiers;
  }

  @GetMapping("/dossiers/{caseId}/feiten/{id}")
  String place(@PathVariable UUID caseId, @PathVariable String id) {
    String before = null;
    for (int page = 0; page < MOST_PAGES; page++) {
      TimelinePage stretch = dossiers.timeline(caseId, TimelineFilter.ALL, before);
      if (stretch.entries().stream().anyMatch(entry -> entry.id().equals(id))) {
        return "redirect:" + address(caseId, before) + "#feit-" + id.replace(':', '-');
      }
      before = stretch.older();
      if (before == null) {
        break;
      }
    }
    throw new NotThere();
  }

  private static String address(UUID caseId, @Nullable String before) {
    return "/dossiers/" + caseId + (before == null ? "" : "?voor=" + before);
  }
}
