package nl.wijkverband.gateway.dossier;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an MDO advises, under its fixed heads; a head this role does not see is empty. */
public record Advice(
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
    @Nullable LocalDate givenOn) {

  /** The heads that say something, in their fixed order. */
  public Map<String, String> heads() {
    var heads = new LinkedHashMap<String, String>();
    put(heads, "body", body);
    put(heads, "mind", mind);
    put(heads, "social", social);
    put(heads, "society", society);
    put(heads, "agreements", agreements);
    put(heads, "policy", policy);
    put(heads, "practitioner", practitioner);
    put(heads, "collaboration", collaboration);
    put(heads, "organisation", organisation);
    return heads;
  }

  private static void put(Map<String, String> heads, String head, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      heads.put(head, text);
    }
  }
}
