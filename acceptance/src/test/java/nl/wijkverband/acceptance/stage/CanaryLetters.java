package nl.wijkverband.acceptance.stage;

import static nl.wijkverband.acceptance.stage.Practitioner.GP;
import static nl.wijkverband.acceptance.stage.Practitioner.PHYSIOTHERAPIST;
import static nl.wijkverband.acceptance.stage.Practitioner.POH;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The letters of the canary case: one declined, one sent back with a question, one to answer. */
record CanaryLetters(String toPoh, String toPhysiotherapist) {

  private static final Map<String, ?> OTHER_PHYSIOTHERAPIST =
      Map.of(
          "id", "00000000-0000-4000-8000-000000000007",
          "name", "T. Anders",
          "role", "PHYSIOTHERAPIST",
          "organisationId", "00000000-0000-4000-9000-000000000006",
          "organisationName", "Fysiotherapie Overzijde");

  static CanaryLetters send(String base) {
    var declined =
        send(
            base,
            physiotherapy(
                OTHER_PHYSIOTHERAPIST, Canary.DECLINED_QUESTION, Canary.DECLINED_EXPLANATION));
    Api.as("fysiotherapeut2")
        .done(
            "intake",
            base + "/referrals/" + declined + "/refusal",
            Map.of("reason", Canary.DECLINED_REASON.word(), "on", Days.ago(79)));
    var toPoh = send(base, letterToPoh());
    answer(base, toPoh);
    var letter =
        physiotherapy(
            PHYSIOTHERAPIST.ref(),
            Canary.PHYSIOTHERAPIST_QUESTION,
            Canary.PHYSIOTHERAPIST_EXPLANATION);
    letter.put("otherPractitioners", List.of(POH.ref()));
    letter.put("weighing", Canary.PHYSIOTHERAPIST_WEIGHING.word());
    return new CanaryLetters(toPoh, send(base, letter));
  }

  private static void answer(String base, String toPoh) {
    var path = base + "/referrals/" + toPoh;
    var question = Map.of("question", Canary.POH_RETURNED.word(), "on", Days.ago(70));
    Api.as(POH.username()).done("intake", path + "/clarification-request", question);
    Api.as(GP.username())
        .done("intake", path + "/clarification", Map.of("text", Canary.POH_CLARIFIED.word()));
    Api.as(POH.username())
        .done(
            "intake",
            path + "/clarification-request",
            Map.of("question", "En verder? " + Canary.POH_RETURNED.word()));
  }

  private static String send(String base, Map<String, ?> letter) {
    return Api.as(GP.username()).done("intake", base + "/referrals", letter);
  }

  private static Map<String, Object> letterToPoh() {
    var letter = letter(POH.ref(), Canary.POH_QUESTION, Canary.POH_EXPLANATION);
    letter.put(
        "discussed", List.of("HOW_ONE_LOOKS_AT_A_COMPLAINT", "TREATMENT_FOLLOWS_SHARED_GOALS"));
    letter.put("weighing", Canary.POH_WEIGHING.word());
    return letter;
  }

  private static Map<String, Object> physiotherapy(
      Map<String, ?> to, Canary question, Canary explanation) {
    var letter = letter(to, question, explanation);
    letter.put(
        "discussed",
        List.of(
            "MOVING_RESPONSIBLY_NO_PASSIVE_TREATMENT",
            "FINITE_NUMBER_OF_SESSIONS",
            "TREATMENT_FOLLOWS_SHARED_GOALS"));
    letter.put("emphasis", List.of("PACING"));
    letter.put("supplementaryInsurance", true);
    return letter;
  }

  private static Map<String, Object> letter(
      Map<String, ?> to, Canary question, Canary explanation) {
    var letter = new HashMap<String, Object>();
    letter.put("to", to);
    letter.put("question", "Wil je samen met haar uitzoeken wat helpt? " + question.word());
    letter.put("explanationGiven", explanation.word());
    letter.put("somaticCauseExcludedForNow", true);
    letter.put("gpStaysInvolved", true);
    letter.put("introductionGiven", true);
    letter.put("otherPractitioners", List.of());
    letter.put("lead", GP.ref());
    letter.put("sentOn", Days.ago(80));
    return letter;
  }
}
