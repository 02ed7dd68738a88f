package nl.wijkverband.gateway.recordexamination;

import java.util.Map;
import nl.wijkverband.gateway.command.Body;
import org.jspecify.annotations.Nullable;

/** What was typed in the form. */
record RecordExaminationForm(
    @Nullable String examined,
    @Nullable String findings,
    @Nullable String somaticComorbidity,
    @Nullable String toldBack,
    @Nullable String examinedOn) {

  Map<String, Object> body() {
    return new Body()
        .text("examined", examined)
        .text("findings", findings)
        .text("somaticComorbidity", somaticComorbidity)
        .text("toldBack", toldBack)
        .date("examinedOn", examinedOn)
        .values();
  }
}
