package nl.wijkverband.gateway.decideinvoice;

import java.util.Map;
import nl.wijkverband.gateway.command.Body;
import org.jspecify.annotations.Nullable;

/** What was typed in the form. */
record DecideInvoiceForm(
    @Nullable String charged, @Nullable String reason, @Nullable String decidedOn) {

  Map<String, Object> body() {
    return new Body()
        .yesNo("charged", charged)
        .text("reason", reason)
        .date("decidedOn", decidedOn)
        .values();
  }
}
