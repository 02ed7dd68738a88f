package nl.wijkverband.gateway.giveadvice;

import java.util.Map;
import nl.wijkverband.gateway.command.Body;
import org.jspecify.annotations.Nullable;

/** What was typed in the form. */
record GiveAdviceForm(
    @Nullable String discussion,
    @Nullable String body,
    @Nullable String mind,
    @Nullable String social,
    @Nullable String society,
    @Nullable String agreements,
    @Nullable String policy,
    @Nullable String practitioner,
    @Nullable String collaboration,
    @Nullable String organisation,
    @Nullable String givenOn) {

  Map<String, Object> command() {
    return new Body()
        .text("discussion", discussion)
        .text("body", body)
        .text("mind", mind)
        .text("social", social)
        .text("society", society)
        .text("agreements", agreements)
        .text("policy", policy)
        .text("practitioner", practitioner)
        .text("collaboration", collaboration)
        .text("organisation", organisation)
        .date("givenOn", givenOn)
        .values();
  }
}
