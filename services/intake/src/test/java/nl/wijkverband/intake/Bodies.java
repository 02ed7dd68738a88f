package nl.wijkverband.intake;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkverband.platform.json.WijkJson;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.SeverityFactor;
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
          "stapkanarie",
          "risicokanarie",
          "crisiskanarie",
          "onderzoekkanarie",
          "bevindingkanarie",
          "astmakanarie",
          "vertelkanarie",
          "hypothesekanarie",
          "onderdakkanarie",
          "leeftijdkanarie",
          "afwijkkanarie",
          "aanlegkanarie",
          "aanleidingkanarie",
          "routekanarie",
          "wachtkanarie",
          "somakanarie",
          "cognitiekanarie",
          "emotiekanarie",
          "gedragkanarie",
          "omgevingkanarie",
          "SUICIDALITY",
          "LIMITED_FUNCTIONING",
          "SEVERE_SOCIAL_INSTABILITY",
          "PSYCHIATRIC_COMORBIDITY");

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
  public static final String RISK =
      """
      {"found":["SUICIDALITY"],"note":"risicokanarie","checkedOn":"2026-02-03"}""";
  public static final String RISK_DEALT_WITH =
      """
      {"howDealtWith":"crisiskanarie","dealtWithOn":"2026-02-03"}""";
  public static final String EXAMINATION =
      """
      {"examined":"onderzoekkanarie","findings":"bevindingkanarie",
       "somaticComorbidity":"astmakanarie","toldBack":"vertelkanarie","examinedOn":"2026-02-03"}""";
  public static final String HYPOTHESIS =
      """
      {"reasoning":"hypothesekanarie","statedOn":"2026-02-03"}""";
  public static final String EXCLUSION =
      """
      {"criteria":["LIMITED_FUNCTIONING"],"exclusions":["SEVERE_SOCIAL_INSTABILITY"],
       "stabiliseFirst":"onderdakkanarie","lookAgainOn":"2026-02-04",
       "ageOverrideReason":"leeftijdkanarie","assessedOn":"2026-02-03"}""";
  public static final String ELIGIBLE =
      """
      {"criteria":["LIMITED_FUNCTIONING"],"exclusions":[],"assessedOn":"2026-02-04"}""";
  public static final String SEVERITY =
      """
      {"judgements":%s,"decided":"SEVERE","reasonToDiffer":"afwijkkanarie",
       "predisposing":"aanlegkanarie","precipitating":"aanleidingkanarie","relationWithCare":6,
       "decidedOn":"2026-02-04"}"""
          .formatted(judgements());
  public static final String PROPOSAL = "{\"judgements\":%s}".formatted(judgements());
  public static final String ROUTE =
      """
      {"route":"PROGRAMME_AS_BRIDGE","reason":"routekanarie","chosenOn":"2026-02-04"}""";
  public static final String WAITING_TIME =
      """
      {"waitsFor":"wachtkanarie","waitingSince":"2026-01-15","atLeastWeeks":12,"expectedWeeks":17,
       "recordedOn":"2026-02-04"}""";
  public static final String SCEGS_NOTE =
      """
      {"somatic":"somakanarie","cognitive":"cognitiekanarie","emotional":"emotiekanarie",
       "behavioural":"gedragkanarie","social":"omgevingkanarie","contactOn":"2026-02-04"}""";
  public static final String PATIENT_ACCESS =
      """
      {"accountId":"00000000-0000-4000-8000-000000000011","givenOn":"2026-02-04"}""";
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

  /** All eight factors, moderate. */
  private static String judgements() {
    return Arrays.stream(SeverityFactor.values())
        .map(factor -> "{\"factor\":\"%s\",\"level\":\"MODERATE\"}".formatted(factor))
        .collect(Collectors.joining(",", "[", "]"));
  }

  public static String json(Object body) {
    return WijkJson.requests().writeValueAsString(body);
  }
}
