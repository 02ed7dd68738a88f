package nl.wijkverband.gateway.givepatientaccess;

import java.util.Map;
import java.util.UUID;
import nl.wijkverband.gateway.command.Body;
import org.jspecify.annotations.Nullable;

/** What was typed in the form. */
record GivePatientAccessForm(@Nullable String userName, @Nullable String givenOn) {

  Map<String, Object> body(UUID accountId) {
    return new Body().and("accountId", accountId).date("givenOn", givenOn).values();
  }
}
