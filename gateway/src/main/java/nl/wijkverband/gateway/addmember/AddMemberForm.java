package nl.wijkverband.gateway.addmember;

import java.util.Map;
import nl.wijkverband.gateway.command.Body;
import nl.wijkverband.gateway.dossier.Person;
import org.jspecify.annotations.Nullable;

/** Who was chosen, by id. */
record AddMemberForm(@Nullable String member, @Nullable String joinedOn) {

  Map<String, Object> body(@Nullable Person chosen) {
    return new Body().and("member", chosen).date("joinedOn", joinedOn).values();
  }
}
