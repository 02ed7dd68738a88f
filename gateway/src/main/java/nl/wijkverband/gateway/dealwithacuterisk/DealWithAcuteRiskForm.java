package nl.wijkverband.gateway.dealwithacuterisk;

import java.util.Map;
import nl.wijkverband.gateway.command.Body;
import org.jspecify.annotations.Nullable;

/** What was typed in the form. */
record DealWithAcuteRiskForm(@Nullable String howDealtWith, @Nullable String dealtWithOn) {

  Map<String, Object> body() {
    return new Body().text("howDealtWith", howDealtWith).date("dealtWithOn", dealtWithOn).values();
  }
}
