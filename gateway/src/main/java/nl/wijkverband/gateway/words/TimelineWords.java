package nl.wijkverband.gateway.words;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkverband.gateway.dossier.TimelinePage.Entry;
import nl.wijkverband.vocabulary.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells each fact of a case in a sentence, with no more than the reader's role may see of it. */
@Component
public class TimelineWords {
  private final Words words;
  private final Days days;

  TimelineWords(Words words, Days days) {
    this.words = words;
    this.days = days;
  }

  /** The sentence of one fact. */
  public Told tell(Entry entry) {
    return switch (entry.kind()) {
      case "CASE_OPENED" -> told(entry, "folder-open", quoted(entry, "complaint"));
      case "EXPLANATION_GIVEN" -> explanation(entry);
      case "CONSENT_GIVEN" -> told(entry, "shield-check", null, purpose(entry));
      case "CONSENT_WITHDRAWN" -> alert(entry, "shield-off", null, purpose(entry));
      case "HEALTH_SCORE_RECORDED" -> score(entry);
      case "REFERRAL_SENT" ->
          told(entry, "mail-forward", quoted(entry, "question"), from(entry), to(entry));
      case "REFERRAL_REFUSED" -> alert(entry, "mail-x", null, to(entry));
      case "REFERRAL_ACCEPTED" -> told(entry, "mail-check", null, role(entry, "role", "by"));
      case "REFERRAL_DECLINED" ->
          alert(entry, "mail-x", quoted(entry, "reason"), role(entry, "role", "by"));
      case "REFERRAL_RETURNED" ->
          told(entry, "mail-question", quoted(entry, "question"), role(entry, "role", "by"));
      case "REFERRAL_CLARIFIED" -> told(entry, "mail", quoted(entry, "clarification"));
      case "KERNTEAM_FORMED" -> told(entry, "users", members(entry));
      case "KERNTEAM_MEMBER_JOINED", "KERNTEAM_MEMBER_LEFT" ->
          told(entry, "users", null, someone(entry, "member"));
      case "LEAD_CHANGED" -> told(entry, "crown", null, someone(entry, "lead"));
      case "GOAL_PROPOSED" -> told(entry, "target", measured(entry), text(entry, "wording"));
      case "GOAL_AGREED" -> told(entry, "target-arrow", null, text(entry, "wording"));
      case "GOAL_REVISED" -> revised(entry);
      case "FOLLOW_UP_INTERVAL_AGREED" -> interval(entry);
      case "APPOINTMENT_PLANNED" -> told(entry, "calendar-plus", null, with(entry), at(entry));
      case "APPOINTMENT_KEPT" -> told(entry, "calendar-check", null, with(entry));
      case "APPOINTMENT_CANCELLED" ->
          told(entry, "calendar-off", entry.text("reason"), with(entry), cancelledBy(entry));
      case "NO_SHOW_RECORDED" -> alert(entry, "user-x", noShowDetail(entry), with(entry));
      case "NO_SHOW_CALL_RECORDED" -> call(entry);
      default -> new Told(words.say("timeline.OTHER"), null, "circle-dot", false);
    };
  }

  private Told told(Entry entry, String icon, @Nullable String detail, @Nullable Object... parts) {
    return new Told(words.say("timeline." + entry.kind(), parts), detail, icon, false);
  }

  private Told alert(Entry entry, String icon, @Nullable String detail, @Nullable Object... parts) {
    return new Told(words.say("timeline." + entry.kind(), parts), detail, icon, true);
  }

  private Told explanation(Entry entry) {
    String metaphor = entry.text("metaphor");
    String sentence =
        metaphor == null
            ? words.say("timeline.EXPLANATION_GIVEN")
            : words.say("timeline.EXPLANATION_GIVEN.metaphor", metaphor);
    String own = entry.text("patientWords");
    return new Told(
        sentence, own == null ? null : words.say("timeline.own-words", own), "message-2", false);
  }

  private Told score(Entry entry) {
    Object previous = entry.part("previousScore");
    String sentence =
        previous == null
            ? words.say("timeline.HEALTH_SCORE_RECORDED", entry.part("score"))
            : words.say("timeline.HEALTH_SCORE_RECORDED.again", entry.part("score"), previous);
    String needed = entry.text("neededForOneMore");
    return new Told(
        sentence,
        needed == null ? null : words.say("timeline.needed-for-one-more", needed),
        "heartbeat",
        false);
  }

  private Told revised(Entry entry) {
    String reason = entry.text("reason");
    String why = reason == null ? null : words.say("timeline.because", reason);
    return new Told(
        words.say("timeline.GOAL_REVISED", text(entry, "wording")), why, "target", false);
  }

  private Told call(Entry entry) {
    boolean reached = Boolean.TRUE.equals(entry.part("reached"));
    String agreed = entry.text("agreed");
    return new Told(
        words.say("timeline.NO_SHOW_CALL_RECORDED." + (reached ? "reached" : "missed")),
        agreed == null ? null : words.say("timeline.agreed", agreed),
        "phone",
        false);
  }

  private @Nullable String noShowDetail(Entry entry) {
    var details = new ArrayList<String>();
    Optional.ofNullable(entry.text("note")).ifPresent(details::add);
    date(entry.text("callBefore"))
        .ifPresent(day -> details.add(words.say("timeline.call-before", days.day(day))));
    return details.isEmpty() ? null : String.join(" ", details);
  }

  private @Nullable String measured(Entry entry) {
    String how = entry.text("measuredBy");
    return how == null ? null : words.say("timeline.measured-by", how);
  }

  private @Nullable String members(Entry entry) {
    if (entry.part("members") instanceof Collection<?> members) {
      List<String> names = members.stream().map(this::person).toList();
      return names.isEmpty() ? null : words.say("timeline.members", Lists.spoken(names));
    }
    return null;
  }

  private String someone(Entry entry, String part) {
    Object person = entry.part(part);
    if (person == null) {
      String role = role(entry, "role", part);
      String name = entry.text("name");
      return name == null ? role : words.say("person", name, role);
    }
    return person(person);
  }

  private String person(Object person) {
    if (person instanceof Map<?, ?> parts) {
      Object name = parts.get("name");
      String role = words.role(roleOf(parts.get("role")));
      return name == null ? role : words.say("person", name, role);
    }
    Role role = roleOf(person);
    return role == null ? String.valueOf(person) : words.role(role);
  }

  private String purpose(Entry entry) {
    return words.find("purpose." + entry.text("purpose")).orElse(words.say("purpose.other"));
  }

  private String from(Entry entry) {
    return role(entry, "fromRole", "from");
  }

  private String to(Entry entry) {
    return role(entry, entry.part("toRole") == null ? "role" : "toRole", "to");
  }

  private String with(Entry entry) {
    return role(entry, "role", "practitioner");
  }

  private String cancelledBy(Entry entry) {
    return words.find("cancelled." + entry.text("by")).orElse("");
  }

  private String at(Entry entry) {
    try {
      String at = entry.text("at");
      return at == null ? "" : words.say("timeline.at", days.moment(OffsetDateTime.parse(at)));
    } catch (DateTimeParseException unreadable) {
      return "";
    }
  }

  private static Optional<LocalDate> date(@Nullable String text) {
    try {
      return Optional.ofNullable(text).map(LocalDate::parse);
    } catch (DateTimeParseException unreadable) {
      return Optional.empty();
    }
  }

  private String role(Entry entry, String part, String person) {
    Role role = roleOf(entry.part(part));
    if (role == null && entry.part(person) instanceof Map<?, ?> parts) {
      role = roleOf(parts.get("role"));
    }
    return words.role(role);
  }

  private static @Nullable Role roleOf(@Nullable Object name) {
    try {
      return name == null ? null : Role.valueOf(String.valueOf(name));
    } catch (IllegalArgumentException unknown) {
      return null;
    }
  }

  private static String text(Entry entry, String part) {
    return Optional.ofNullable(entry.text(part)).orElse("…");
  }

  private Told interval(Entry entry) {
    Map<?, ?> weeks = entry.part("interval") instanceof Map<?, ?> given ? given : Map.of();
    Object min = weeks.get("minWeeks");
    Object max = weeks.get("maxWeeks");
    String who = role(entry, "role", "practitioner");
    String key = "timeline." + entry.kind() + (min == null || max == null ? ".some" : "");
    return new Told(words.say(key, who, min, max), null, "repeat", false);
  }

  private @Nullable String quoted(Entry entry, String part) {
    String text = entry.text(part);
    return text == null ? null : words.say("quoted", text);
  }
}
