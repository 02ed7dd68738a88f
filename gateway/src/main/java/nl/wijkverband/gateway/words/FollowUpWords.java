package nl.wijkverband.gateway.words;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import nl.wijkverband.gateway.dossier.FollowUp;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says why a follow-up stands as it stands (domain §5): the state, and the reason in words. */
@Component
public class FollowUpWords {
  private final Words words;
  private final Days days;

  FollowUpWords(Words words, Days days) {
    this.words = words;
    this.days = days;
  }

  /** The state in a word or two. */
  public String state(FollowUp.State state) {
    return words.say("follow-up." + state);
  }

  /** The reason, in one or two sentences. */
  public String reason(FollowUp followUp) {
    return switch (followUp.state()) {
      case CLOSED, PAUSED -> words.say("follow-up.reason." + followUp.state());
      case NO_SHOW_OPEN -> join(words.say("follow-up.reason.NO_SHOW_OPEN"), planned(followUp));
      case OVERDUE, DUE_SOON, NOTHING_PLANNED ->
          join(contact(followUp), due(followUp), planned(followUp));
      case ON_TRACK -> join(contact(followUp), onTime(followUp));
    };
  }

  /** Like "elke 4 tot 6 weken". */
  public String interval(FollowUp followUp) {
    Integer min = followUp.minWeeks();
    Integer max = followUp.maxWeeks();
    if (min == null || max == null) {
      return words.say("follow-up.interval.unknown");
    }
    return min.equals(max)
        ? words.say("follow-up.interval.one", max)
        : words.say("follow-up.interval", min, max);
  }

  private String contact(FollowUp followUp) {
    LocalDate last = followUp.lastContact();
    if (last != null) {
      return words.say("follow-up.last-contact", days.distanceInWeeks(last), interval(followUp));
    }
    LocalDate start = followUp.startsOn();
    return start == null
        ? words.say("follow-up.no-contact", interval(followUp))
        : words.say("follow-up.no-contact.since", days.day(start), interval(followUp));
  }

  private @Nullable String due(FollowUp followUp) {
    LocalDate due = followUp.dueOn();
    if (due == null) {
      return null;
    }
    String key = due.isBefore(days.today()) ? "follow-up.due.past" : "follow-up.due";
    return words.say(key, days.day(due), days.distanceInWeeks(due));
  }

  private String planned(FollowUp followUp) {
    OffsetDateTime at = followUp.plannedAt();
    if (at == null) {
      return words.say("follow-up.nothing-planned");
    }
    LocalDate due = followUp.dueOn();
    boolean late = due != null && days.dateOf(at).isAfter(due);
    return words.say(late ? "follow-up.planned.late" : "follow-up.planned", days.moment(at));
  }

  private String onTime(FollowUp followUp) {
    OffsetDateTime at = followUp.plannedAt();
    return at == null
        ? words.say("follow-up.on-track")
        : words.say("follow-up.planned.on-time", days.moment(at));
  }

  private static String join(@Nullable String... sentences) {
    var said = new StringBuilder();
    for (String sentence : sentences) {
      if (sentence != null && !sentence.isBlank()) {
        said.append(said.isEmpty() ? "" : " ").append(sentence);
      }
    }
    return said.toString();
  }
}
