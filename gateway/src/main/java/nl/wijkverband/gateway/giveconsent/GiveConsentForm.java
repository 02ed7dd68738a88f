package nl.wijkverband.gateway.giveconsent;

import java.util.Map;
import nl.wijkverband.gateway.command.Body;
import org.jspecify.annotations.Nullable;

/** What was typed in the form. */
record GiveConsentForm(@Nullable String purpose, @Nullable String how, @Nullable String givenOn) {

  Map<String, Object> body() {
    return new Body().text("purpose", purpose).text("how", how).date("givenOn", givenOn).values();
  }
}
