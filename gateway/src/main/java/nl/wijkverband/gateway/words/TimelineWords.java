package nl.wijkverband.gateway.words;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import nl.wijkverband.gateway.dossier.TimelinePage.Entry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells each fact of a case in a sentence, with no more than the reader's role may see of it. */
@Component
public class TimelineWords {
  private final Words words;
  private final Days days;
  private final Telling telling;
  private final IntakeTelling intake;
  private final PlanTelling plan;
  private final MdoTelling mdo;

  TimelineWords(Words words, Days days) {
    this.words = words;
    this.days = days;
    this.telling = new Telling(words, days);
    this.intake = new IntakeTelling(telling);
    this.plan = new PlanTelling(telling);
    this.mdo = new MdoTelling(telling);
  }

  /** The sentence of one fact. */
  public Told tell(Entry entry) {
    return switch (entry.kind()) {
      case "CASE_OPENED" -> telling.told(entry, "folder-open", telling.quoted(entry, "complaint"));
      case "EXPLANATION_GIVEN" -> explanation(entry);
      case "CONSENT_GIVEN" -> telling.told(entry, "shield-check", null, telling.purpose(entry));
      case "CONSENT_WITHDRAWN" -> telling.alert(entry, "shield-off", null, telling.purpose(entry));
      case "HEALTH_SCORE_RECORDED" -> score(entry);
      case "REFERRAL_SENT" ->
          telling.told(
              entry,
              "mail-forward",
              telling.quoted(entry, "question"),
              telling.from(entry),
              telling.to(entry));
      case "REFERRAL_REFUSED" -> telling.alert(entry, "mail-x", null, telling.to(entry));
      case "REFERRAL_ACCEPTED" ->
          telling.told(entry, "mail-check", null, telling.role(entry, "role", "by"));
      case "REFERRAL_DECLINED" ->
          telling.alert(
              entry, "mail-x", telling.quoted(entry, "reason"), telling.role(entry, "role", "by"));
      case "REFERRAL_RETURNED" ->
          telling.told(
              entry,
              "mail-question",
              telling.quoted(entry, "question"),
              telling.role(entry, "role", "by"));
      case "REFERRAL_CLARIFIED" ->
          telling.told(entry, "mail", telling.quoted(entry, "clarification"));
      case "KERNTEAM_FORMED" -> telling.told(entry, "users", telling.members(entry));
      case "KERNTEAM_MEMBER_JOINED", "KERNTEAM_MEMBER_LEFT" ->
          telling.told(entry, "users", null, telling.someone(entry, "member"));
      case "LEAD_CHANGED" -> telling.told(entry, "crown", null, telling.someone(entry, "lead"));
      case "GOAL_PROPOSED" ->
          telling.told(entry, "target", telling.measured(entry), telling.text(entry, "wording"));
      case "GOAL_AGREED" ->
          telling.told(entry, "target-arrow", null, telling.text(entry, "wording"));
      case "GOAL_REVISED" -> revised(entry);
      case "FOLLOW_UP_INTERVAL_AGREED" -> interval(entry);
      case "APPOINTMENT_PLANNED" ->
          telling.told(entry, "calendar-plus", null, telling.with(entry), telling.at(entry));
      case "APPOINTMENT_KEPT" -> telling.told(entry, "calendar-check", null, telling.with(entry));
      case "APPOINTMENT_CANCELLED" ->
          telling.told(
              entry,
              "calendar-off",
              entry.text("reason"),
              telling.with(entry),
              telling.cancelledBy(entry));
      case "NO_SHOW_RECORDED" ->
          telling.alert(entry, "user-x", noShowDetail(entry), telling.with(entry));
      case "NO_SHOW_CALL_RECORDED" -> call(entry);
      default -> later(entry);
    };
  }

  private Told later(Entry entry) {
    return intake
        .tell(entry)
        .or(() -> plan.tell(entry))
        .or(() -> mdo.tell(entry))
        .orElseGet(() -> new Told(words.say("timeline.OTHER"), null, "circle-dot", false));
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
        words.say("timeline.GOAL_REVISED", telling.text(entry, "wording")), why, "target", false);
  }

  private Told call(Entry entry) {
    boolean reached = Boolean.TRUE.equals(entry.part("reached"));
    String said = entry.text("agreed");
    String detail = said == null || !reached ? said : words.say("timeline.agreed", said);
    return new Told(
        words.say("timeline.NO_SHOW_CALL_RECORDED." + (reached ? "reached" : "missed")),
        detail,
        "phone",
        false);
  }

  /** Somebody's note, so that what follows does not run into it. */
  private static String sentence(String note) {
    return note.matches("(?s).*[.!?…]\\s*") ? note : note + ".";
  }

  private @Nullable String noShowDetail(Entry entry) {
    var details = new ArrayList<String>();
    Optional.ofNullable(entry.text("note")).map(TimelineWords::sentence).ifPresent(details::add);
    Telling.date(entry.text("callBefore"))
        .ifPresent(day -> details.add(words.say("timeline.call-before", days.day(day))));
    return details.isEmpty() ? null : String.join(" ", details);
  }

  private Told interval(Entry entry) {
    Map<?, ?> weeks = entry.part("interval") instanceof Map<?, ?> given ? given : Map.of();
    Object min = weeks.get("minWeeks");
    Object max = weeks.get("maxWeeks");
    String who = telling.role(entry, "role", "practitioner");
    String key = "timeline." + entry.kind() + (min == null || max == null ? ".some" : "");
    return new Told(words.say(key, who, min, max), null, "repeat", false);
  }
}
