package nl.wijkverband.careplans.write.appointment;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.Id;

/** The agenda of a case; follows from the case's id, so that nobody has to look it up. */
public record AgendaId(UUID value) implements Id {

  /** The agenda of this case. */
  public static AgendaId of(CaseId caseId) {
    String name = "agenda/" + caseId;
    return new AgendaId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
