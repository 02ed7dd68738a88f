package nl.wijkverband.gateway.words;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import nl.wijkverband.vocabulary.DutchTime;
import org.springframework.stereotype.Component;

/** Days and times as people say them, each with its distance from today. */
@Component
public class Days {
  private static final DateTimeFormatter SHORT = pattern("EEE d MMM");
  private static final DateTimeFormatter SHORT_WITH_YEAR = pattern("EEE d MMM yyyy");
  private static final DateTimeFormatter FULL = pattern("EEEE d MMMM");
  private static final DateTimeFormatter FULL_WITH_YEAR = pattern("EEEE d MMMM yyyy");
  private static final DateTimeFormatter DATE = pattern("d MMMM yyyy");
  private static final DateTimeFormatter TIME = pattern("H.mm");

  private final Words words;
  private final Clock clock;

  Days(Words words, Clock clock) {
    this.words = words;
    this.clock = clock;
  }

  /** Today, on the Dutch calendar. */
  public LocalDate today() {
    return LocalDate.now(clock.withZone(DutchTime.ZONE));
  }

  /** The time now, to the minute. */
  public LocalTime now() {
    return LocalTime.now(clock.withZone(DutchTime.ZONE)).truncatedTo(ChronoUnit.MINUTES);
  }

  /** Like "vr 20 nov"; with the year when it is not this one. */
  public String day(LocalDate date) {
    boolean thisYear = date.getYear() == today().getYear();
    return (thisYear ? SHORT : SHORT_WITH_YEAR).format(date).replace(".", "");
  }

  /** Like "vrijdag 20 november". */
  public String fullDay(LocalDate date) {
    return (date.getYear() == today().getYear() ? FULL : FULL_WITH_YEAR).format(date);
  }

  /** Like "20 november 2026", for birth dates and for paper. */
  public String date(LocalDate date) {
    return DATE.format(date);
  }

  /** Like "over 9 dagen". */
  public String distance(LocalDate date) {
    long days = ChronoUnit.DAYS.between(today(), date);
    String direction = days > 0 ? "ahead" : "ago";
    long distance = Math.abs(days);
    if (distance <= 2) {
      return words.say("distance.day." + days);
    }
    if (distance < 14) {
      return words.say("distance.days." + direction, distance);
    }
    if (distance < 63) {
      return words.say("distance.weeks." + direction, Math.round(distance / 7.0));
    }
    return distance < 700
        ? words.say("distance.months." + direction, Math.round(distance / 30.44))
        : words.say("distance.years." + direction, Math.round(distance / 365.25));
  }

  /** Like {@link #distance}, but long distances in weeks, as intervals are. */
  public String distanceInWeeks(LocalDate date) {
    long days = ChronoUnit.DAYS.between(today(), date);
    return Math.abs(days) < 14
        ? distance(date)
        : words.say(
            "distance.weeks." + (days > 0 ? "ahead" : "ago"), Math.round(Math.abs(days) / 7.0));
  }

  /** Like "gisteren" when near, else like "vr 20 nov". */
  public String near(LocalDate date) {
    return Math.abs(ChronoUnit.DAYS.between(today(), date)) <= 2 ? distance(date) : day(date);
  }

  /** Like "vr 20 nov, 2 dagen geleden". */
  public String dayWithDistance(LocalDate date) {
    return words.say("day.with-distance", day(date), distance(date));
  }

  /** The Dutch date of a moment. */
  public LocalDate dateOf(OffsetDateTime moment) {
    return DutchTime.dayOf(moment);
  }

  /** Like "10.20". */
  public String time(OffsetDateTime moment) {
    return TIME.format(moment.atZoneSameInstant(DutchTime.ZONE));
  }

  /** Like "do 26 nov om 10.20 uur". */
  public String moment(OffsetDateTime moment) {
    return words.say("moment", day(dateOf(moment)), time(moment));
  }

  /** Like "do 26 nov om 10.20 uur, over 4 dagen". */
  public String momentWithDistance(OffsetDateTime moment) {
    return words.say("day.with-distance", moment(moment), distance(dateOf(moment)));
  }

  private static DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Words.DUTCH);
  }
}
