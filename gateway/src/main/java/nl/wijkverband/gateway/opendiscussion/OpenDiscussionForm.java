package nl.wijkverband.gateway.opendiscussion;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Only in which meeting; the moment is the service's. */
record OpenDiscussionForm(@Nullable String meetingId) {

  Map<String, Object> body() {
    return Map.of();
  }
}
