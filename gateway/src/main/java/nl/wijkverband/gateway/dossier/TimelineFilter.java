package nl.wijkverband.gateway.dossier;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What part of the timeline one looks at. */
public enum TimelineFilter {
  ALL("alles"),
  MILESTONES("mijlpalen"),
  APPOINTMENTS("afspraken"),
  GOALS("doelen"),
  REFERRALS("verwijzingen"),
  MDO("mdo");

  private final String slug;

  TimelineFilter(String slug) {
    this.slug = slug;
  }

  /** The word for it in an address. */
  public String slug() {
    return slug;
  }

  /** The filter with this word; everything when there is none. */
  public static TimelineFilter of(@Nullable String slug) {
    return Arrays.stream(values()).filter(f -> f.slug.equals(slug)).findFirst().orElse(ALL);
  }
}
