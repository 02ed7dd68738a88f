package nl.wijkverband.gateway.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import nl.wijkverband.gateway.words.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A case as it was known at the end of an earlier day: to read, not to work in. */
@Controller
class AsOfPage {
  private final Dossiers dossiers;
  private final Days days;
  private final Clock clock;

  AsOfPage(Dossiers dossiers, Days days, Clock clock) {
    this.dossiers = dossiers;
    this.days = days;
    this.clock = clock;
  }

  /** Today and later are the dossier itself, and so is a day that is none. */
  @GetMapping("/dossiers/{caseId}/toen")
  String page(
      @PathVariable UUID caseId,
      @RequestParam(required = false) @Nullable String dag,
      @RequestParam(required = false) @Nullable String toon,
      @RequestParam(required = false) @Nullable String voor,
      Model model) {
    LocalDate day = day(dag);
    if (day == null || !day.isBefore(days.today())) {
      return "redirect:/dossiers/" + caseId;
    }
    CaseView dossier = dossiers.read(caseId, day);
    TimelineFilter filter = TimelineFilter.of(toon);
    TimelinePage timeline = dossiers.timeline(caseId, filter, voor, day);
    model.addAttribute("asOf", day);
    model.addAttribute("caseId", caseId);
    model.addAttribute("dossier", dossier);
    model.addAttribute("course", ScoreCourse.of(dossier.healthScores()));
    model.addAttribute("asked", List.of());
    model.addAttribute("filter", filter);
    model.addAttribute("filters", TimelineFilter.values());
    model.addAttribute("earlierPage", true);
    model.addAttribute("firstPage", voor == null);
    model.addAttribute("older", timeline.older());
    model.addAttribute(
        "lines", Timeline.lines(timeline.entries(), filter == TimelineFilter.ALL, clock.instant()));
    return "dossier/as-of";
  }

  private static @Nullable LocalDate day(@Nullable String typed) {
    try {
      return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
    } catch (DateTimeParseException noDay) {
      return null;
    }
  }
}
