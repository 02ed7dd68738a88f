package nl.wijkverband.gateway.recordhealthscore;

import java.util.Map;
import nl.wijkverband.gateway.command.Body;
import org.jspecify.annotations.Nullable;

/** What was typed in the form. */
record RecordHealthScoreForm(
    @Nullable String score, @Nullable String neededForOneMore, @Nullable String measuredOn) {

  Map<String, Object> body() {
    return new Body()
        .number("score", score)
        .text("neededForOneMore", neededForOneMore)
        .date("measuredOn", measuredOn)
        .values();
  }
}
