package nl.wijkverband.gateway.withdrawconsent;

import java.util.Map;
import nl.wijkverband.gateway.command.Body;
import org.jspecify.annotations.Nullable;

/** What was typed in the form. */
record WithdrawConsentForm(@Nullable String how, @Nullable String withdrawnOn) {

  Map<String, Object> body() {
    return new Body().text("how", how).date("withdrawnOn", withdrawnOn).values();
  }
}
