package nl.wijkverband.gateway.removemember;

import java.util.Map;
import nl.wijkverband.gateway.command.Body;
import org.jspecify.annotations.Nullable;

/** Who was chosen, by id. */
record RemoveMemberForm(@Nullable String member, @Nullable String leftOn) {

  Map<String, Object> body() {
    return new Body().date("leftOn", leftOn).values();
  }
}
