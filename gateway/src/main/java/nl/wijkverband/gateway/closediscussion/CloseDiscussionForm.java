package nl.wijkverband.gateway.closediscussion;

import java.util.Map;
import nl.wijkverband.gateway.command.Body;
import org.jspecify.annotations.Nullable;

/** What was typed; the meeting is where one goes on afterwards. */
record CloseDiscussionForm(@Nullable String closingRound, @Nullable String meetingId) {

  Map<String, Object> body() {
    return new Body().text("closingRound", closingRound).values();
  }
}
