package nl.wijkverband.gateway.dossier;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.wijkverband.gateway.conversations.Conversations;
import nl.wijkverband.gateway.session.SignedIn;
import nl.wijkverband.vocabulary.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A case on screen, and the parts of it that are refreshed while one looks. */
@Controller
@RequestMapping("/dossiers/{caseId}")
class DossierPage {
  private final Dossiers dossiers;
  private final Conversations conversations;
  private final Clock clock;

  DossierPage(Dossiers dossiers, Conversations conversations, Clock clock) {
    this.dossiers = dossiers;
    this.conversations = conversations;
    this.clock = clock;
  }

  @GetMapping
  String page(
      @PathVariable UUID caseId,
      @RequestParam(required = false) @Nullable String toon,
      @RequestParam(required = false) @Nullable String voor,
      SignedIn me,
      Model model) {
    fill(caseId, toon, voor, me, model);
    return "dossier/page";
  }

  /** Everything on the page that can change, each part to be put in its own place. */
  @GetMapping("/vers")
  String fresh(
      @PathVariable UUID caseId,
      @RequestParam(required = false) @Nullable String toon,
      SignedIn me,
      Model model) {
    fill(caseId, toon, null, me, model);
    return "dossier/fresh";
  }

  /** Earlier entries, to be put below the ones on screen. */
  @GetMapping("/eerder")
  String older(
      @PathVariable UUID caseId,
      @RequestParam(required = false) @Nullable String toon,
      @RequestParam String voor,
      Model model) {
    timeline(caseId, TimelineFilter.of(toon), voor, model);
    model.addAttribute("caseId", caseId);
    model.addAttribute("dossier", dossiers.read(caseId));
    return "dossier/timeline :: older";
  }

  private void fill(
      UUID caseId, @Nullable String filter, @Nullable String before, SignedIn me, Model model) {
    CaseView dossier = dossiers.read(caseId);
    model.addAttribute("caseId", caseId);
    model.addAttribute("dossier", dossier);
    model.addAttribute("course", ScoreCourse.of(dossier.healthScores()));
    model.addAttribute("conversations", conversations.onCase(caseId, me.role()).orElse(null));
    model.addAttribute("asked", me.role() == Role.COORDINATOR ? List.of() : asked(caseId));
    timeline(caseId, TimelineFilter.of(filter), before, model);
  }

  private List<Today.Task> asked(UUID caseId) {
    return dossiers.today().tasks().stream()
        .filter(task -> task.caseId().equals(caseId) && !"NO_SHOW_HEARD".equals(task.kind()))
        .toList();
  }

  private void timeline(UUID caseId, TimelineFilter filter, @Nullable String before, Model model) {
    TimelinePage page = dossiers.timeline(caseId, filter, before);
    model.addAttribute("filter", filter);
    model.addAttribute("filters", TimelineFilter.values());
    model.addAttribute("earlierPage", before != null);
    model.addAttribute("older", page.older());
    model.addAttribute(
        "lines", Timeline.lines(page.entries(), filter == TimelineFilter.ALL, clock.instant()));
  }
}
