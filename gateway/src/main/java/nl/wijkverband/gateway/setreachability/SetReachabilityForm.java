package nl.wijkverband.gateway.setreachability;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkverband.gateway.command.Body;
import org.jspecify.annotations.Nullable;

/**
 * What was typed.
 *
 * @param days the times by their field, like {@code MONDAY.from}; a day without times is a day off
 * @param absences those that stay, each as {@code 2026-12-24/2027-01-02}
 */
record SetReachabilityForm(
    Map<String, String> days,
    List<String> absences,
    @Nullable String absentFrom,
    @Nullable String absentUntil,
    @Nullable String urgentBy,
    @Nullable String telephone) {

  static SetReachabilityForm of(Reachability now) {
    Map<String, String> days = new LinkedHashMap<>();
    now.days()
        .forEach(
            hours -> {
              days.putIfAbsent(hours.day() + ".from", shortTime(hours.from()));
              days.put(hours.day() + ".until", shortTime(hours.until()));
            });
    return new SetReachabilityForm(
        days,
        now.absences().stream().map(each -> each.from() + "/" + each.until()).toList(),
        null,
        null,
        now.urgentBy(),
        now.telephone());
  }

  /** One time field, as a template asks for it. */
  public String at(String field) {
    return days.getOrDefault(field, "");
  }

  /** The first day of an absence. */
  public LocalDate first(String absence) {
    return LocalDate.parse(absence.substring(0, absence.indexOf('/')));
  }

  /** The last day of an absence. */
  public LocalDate last(String absence) {
    return LocalDate.parse(absence.substring(absence.indexOf('/') + 1));
  }

  Map<String, Object> body() {
    return new Body()
        .list("days", working())
        .list("absences", away())
        .text("urgentBy", urgentBy)
        .text("telephone", telephone)
        .values();
  }

  private List<Map<String, Object>> working() {
    var hours = new ArrayList<Map<String, Object>>();
    for (DayOfWeek day : DayOfWeek.values()) {
      var typed = new Body().text("from", at(day + ".from")).text("until", at(day + ".until"));
      if (!typed.values().isEmpty()) {
        hours.add(typed.and("day", day.name()).values());
      }
    }
    return hours;
  }

  private List<Map<String, Object>> away() {
    var all = new ArrayList<Map<String, Object>>();
    for (String kept : absences) {
      String[] ends = kept.split("/", 2);
      if (ends.length == 2) {
        all.add(new Body().date("from", ends[0]).date("until", ends[1]).values());
      }
    }
    var added = new Body().date("from", absentFrom).date("until", absentUntil).values();
    if (!added.isEmpty()) {
      all.add(added);
    }
    return all;
  }

  private static String shortTime(String time) {
    return time.length() > 5 ? time.substring(0, 5) : time;
  }
}
