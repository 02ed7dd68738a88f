package nl.wijkverband.local.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The two referral letters of the story, with everything the programme asks for. */
final class DemoLetters {

  private DemoLetters() {}

  static Map<String, ?> toPoh(LocalDate sentOn) {
    var letter = letter(Person.POH, Person.PHYSIOTHERAPIST, sentOn);
    letter.put(
        "question",
        "Wilt u met haar uitzoeken wat de pijn laat voortduren, en samen doelen kiezen?");
    letter.put(
        "discussed", List.of("HOW_ONE_LOOKS_AT_A_COMPLAINT", "TREATMENT_FOLLOWS_SHARED_GOALS"));
    return letter;
  }

  static Map<String, ?> toPhysiotherapist(LocalDate sentOn) {
    var letter = letter(Person.PHYSIOTHERAPIST, Person.POH, sentOn);
    letter.put("question", "Wilt u haar leren de krukken stap voor stap te laten staan?");
    letter.put(
        "discussed",
        List.of(
            "MOVING_RESPONSIBLY_NO_PASSIVE_TREATMENT",
            "FINITE_NUMBER_OF_SESSIONS",
            "TREATMENT_FOLLOWS_SHARED_GOALS"));
    letter.put("emphasis", List.of("ACTIVATION", "PACING"));
    letter.put("supplementaryInsurance", true);
    return letter;
  }

  private static Map<String, Object> letter(Person to, Person other, LocalDate sentOn) {
    var letter = new HashMap<String, Object>();
    letter.put("to", to.ref());
    letter.put(
        "explanationGiven", "Een alarm dat te gevoelig is afgesteld; dat kan weer tot rust komen.");
    letter.put("somaticCauseExcludedForNow", true);
    letter.put("gpStaysInvolved", true);
    letter.put("introductionGiven", true);
    letter.put("otherPractitioners", List.of(other.ref()));
    letter.put("lead", Person.GP.ref());
    letter.put(
        "weighing", "Bewegen en gesprekken vullen elkaar aan; samen beginnen geeft haar houvast.");
    letter.put("sentOn", sentOn);
    return letter;
  }
}
