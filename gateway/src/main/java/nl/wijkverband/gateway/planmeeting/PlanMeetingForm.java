package nl.wijkverband.gateway.planmeeting;

import java.util.List;
import java.util.Map;
import nl.wijkverband.gateway.command.Body;
import nl.wijkverband.gateway.dossier.Person;
import org.jspecify.annotations.Nullable;

/** What was typed; participants by their ids. */
record PlanMeetingForm(
    @Nullable String on,
    @Nullable String time,
    @Nullable String minutes,
    @Nullable String place,
    @Nullable List<String> participants) {

  Map<String, Object> body(List<Person> people) {
    return new Body()
        .moment("at", on, time)
        .number("minutes", minutes)
        .text("place", place)
        .list("participants", people)
        .values();
  }
}
