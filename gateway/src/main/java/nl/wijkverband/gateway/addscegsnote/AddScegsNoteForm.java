package nl.wijkverband.gateway.addscegsnote;

import java.util.Map;
import nl.wijkverband.gateway.command.Body;
import org.jspecify.annotations.Nullable;

/** What was typed in the form. */
record AddScegsNoteForm(
    @Nullable String somatic,
    @Nullable String behavioural,
    @Nullable String social,
    @Nullable String cognitive,
    @Nullable String emotional,
    @Nullable String contactOn) {

  Map<String, Object> body() {
    return new Body()
        .text("somatic", somatic)
        .text("behavioural", behavioural)
        .text("social", social)
        .text("cognitive", cognitive)
        .text("emotional", emotional)
        .date("contactOn", contactOn)
        .values();
  }
}
