package nl.wijkverband.messaging.write.reachability;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * What holds when nobody said otherwise. The terms are ours (decision 27), kept by version so that
 * the past can be explained.
 *
 * @param escalateAfter how long an urgent message may stay unread before the lead is told
 * @param unlessSet the hours of somebody who set none
 */
public record MessagingTerms(String version, Duration escalateAfter, Reachability unlessSet) {

  /** The terms in use today. */
  public static final MessagingTerms CURRENT =
      new MessagingTerms(
          "messaging-1",
          Duration.ofMinutes(30),
          new Reachability(officeHours(), List.of(), UrgentBy.INBOX, null));

  private static List<WorkingHours> officeHours() {
    return Stream.of(DayOfWeek.values())
        .filter(day -> day.compareTo(DayOfWeek.FRIDAY) <= 0)
        .map(day -> new WorkingHours(day, LocalTime.of(8, 0), LocalTime.of(18, 0)))
        .toList();
  }
}
