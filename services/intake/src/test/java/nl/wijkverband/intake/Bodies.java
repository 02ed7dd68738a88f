package nl.wijkverband.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkverband.platform.json.WijkJson;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.jspecify.annotations.Nullable;

/** What forms send; every personal word in them is one of {@link #PERSONAL_WORDS}. */
public final class Bodies {

  /** Words that may stand nowhere in clear. */
  public static final List<String> PERSONAL_WORDS =
      List.of(
          "Kanariegeel",
          "Zangvogel",
          "2007-03-14",
          "999990019",
          "kanarie@",
          "Volièrestraat",
          "klachtkanarie",
          "metafoorkanarie",
          "woordkanarie",
          "vraagkanarie",
          "uitlegkanarie",
          "weegkanarie",
          "redenkanarie",
          "wedervraagkanarie",
          "antwoordkanarie",
          "stapkanarie");

  public static final String CASE =
      """
      {"complaint":"Pijn, klachtkanarie","complaintSince":"2026-02-01","openedOn":"2026-02-03"}""";
  public static final String EXPLANATION =
      """
      {"models":["CENTRAL_SENSITISATION"],"metaphor":"metafoorkanarie","patientWords":"woordkanarie",
       "givenOn":"2026-02-03"}""";
  public static final String WITHDRAWAL =
      """
      {"how":"ORAL","withdrawnOn":"2026-02-05"}""";
  public static final String SCORE =
      """
      {"score":3,"measuredOn":"2026-02-04","neededForOneMore":"stapkanarie"}""";
  public static final String ACCEPTANCE = "{}";
  public static final String REFUSAL = "{\"reason\":\"redenkanarie\"}";
  public static final String QUESTION = "{\"question\":\"wedervraagkanarie\"}";
  public static final String CLARIFICATION = "{\"text\":\"antwoordkanarie\"}";

  private Bodies() {}

  public static String patient(@Nullable String bsn) {
    var body = new LinkedHashMap<String, @Nullable Object>();
    body.put("givenName", "Kanariegeel");
    body.put("familyName", "Zangvogel");
    body.put("birthDate", "2007-03-14");
    body.put("sex", "FEMALE");
    body.put("bsn", bsn);
    body.put("email", "kanarie@voorbeeld.invalid");
    body.put("address", "Volièrestraat 1");
    return json(body);
  }

  public static String consent(String purpose) {
    return "{\"purpose\":\"%s\",\"how\":\"ORAL\",\"givenOn\":\"2026-02-03\"}".formatted(purpose);
  }

  public static String referral() {
    return json(referralTo(People.PHYSIOTHERAPIST));
  }

  /** A letter in order, to be changed by the test. */
  public static Map<String, @Nullable Object> referralTo(PractitionerRef receiver) {
    var body = new LinkedHashMap<String, @Nullable Object>();
    body.put("to", receiver);
    body.put("question", "Opbouw van belasting zonder krukken, vraagkanarie");
    body.put("explanationGiven", "uitlegkanarie");
    body.put("somaticCauseExcludedForNow", true);
    body.put("gpStaysInvolved", true);
    body.put("introductionGiven", true);
    body.put(
        "discussed",
        List.of(
            "MOVING_RESPONSIBLY_NO_PASSIVE_TREATMENT",
            "FINITE_NUMBER_OF_SESSIONS",
            "TREATMENT_FOLLOWS_SHARED_GOALS",
            "HOW_ONE_LOOKS_AT_A_COMPLAINT"));
    body.put("emphasis", List.of("PACING"));
    body.put("supplementaryInsurance", true);
    body.put("otherPractitioners", List.of(People.PHYSIOTHERAPIST, People.POH));
    body.put("weighing", "beide zijn nodig, weegkanarie");
    body.put("sentOn", "2026-02-04");
    return body;
  }

  public static String json(Object body) {
    return WijkJson.requests().writeValueAsString(body);
  }
}
