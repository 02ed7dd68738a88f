package nl.wijkverband.gateway.checkacuterisk;

import java.util.List;
import java.util.Map;
import nl.wijkverband.gateway.command.Body;
import org.jspecify.annotations.Nullable;

/** What was typed in the form. */
record CheckAcuteRiskForm(
    @Nullable List<String> found, @Nullable String note, @Nullable String checkedOn) {

  Map<String, Object> body() {
    return new Body().list("found", found).text("note", note).date("checkedOn", checkedOn).values();
  }
}
