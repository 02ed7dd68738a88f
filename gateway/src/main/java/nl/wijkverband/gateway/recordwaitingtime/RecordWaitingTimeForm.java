package nl.wijkverband.gateway.recordwaitingtime;

import java.util.Map;
import nl.wijkverband.gateway.command.Body;
import org.jspecify.annotations.Nullable;

/** What was typed in the form. */
record RecordWaitingTimeForm(
    @Nullable String waitsFor,
    @Nullable String waitingSince,
    @Nullable String atLeastWeeks,
    @Nullable String expectedWeeks,
    @Nullable String recordedOn) {

  Map<String, Object> body() {
    return new Body()
        .text("waitsFor", waitsFor)
        .date("waitingSince", waitingSince)
        .number("atLeastWeeks", atLeastWeeks)
        .number("expectedWeeks", expectedWeeks)
        .date("recordedOn", recordedOn)
        .values();
  }
}
