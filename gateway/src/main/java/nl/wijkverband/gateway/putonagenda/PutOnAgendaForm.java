package nl.wijkverband.gateway.putonagenda;

import java.util.Map;
import nl.wijkverband.gateway.command.Body;
import org.jspecify.annotations.Nullable;

/** What was typed in the form. */
record PutOnAgendaForm(
    @Nullable String meetingId, @Nullable String order, @Nullable String minutes) {

  Map<String, Object> body(String caseId, String submissionId) {
    return new Body()
        .and("caseId", caseId)
        .and("submissionId", submissionId)
        .number("order", order)
        .number("minutes", minutes)
        .values();
  }
}
