package nl.wijkverband.local.demo;

import static nl.wijkverband.local.demo.Person.CHAIR;
import static nl.wijkverband.local.demo.Person.CONSULTANT;
import static nl.wijkverband.local.demo.Person.GP;
import static nl.wijkverband.local.demo.Person.PHYSIOTHERAPIST;
import static nl.wijkverband.local.demo.Person.POH;

import java.util.List;
import java.util.Map;

/** Two meetings of the MDO, three months apart; the second is still to come. */
final class Discussions {

  private final TheCase story;
  private final DemoDays days;

  Discussions(TheCase story) {
    this.story = story;
    this.days = story.days;
  }

  void first() throws DemoFailed {
    var submission =
        story.mdo(
            "mdo-1-submission",
            "brengt de casus in voor het MDO",
            POH,
            "/submissions",
            Map.of(
                "purpose", "CLARIFY_PROBLEM",
                "question", "Hoe helpen we haar durven bewegen zonder dat de pijn de baas wordt?",
                "introduction", "Jonge vrouw, loopt met krukken, komt trouw op afspraken.",
                "submittedOn", days.ago(100)));
    var meeting = meeting("mdo-1", "plant het MDO", 96);
    putOnAgenda("mdo-1-agenda", meeting, submission);
    story.meeting(
        "mdo-1-open",
        "opent de bespreking; de consulent ziet de casus nu, zonder naam",
        "/" + meeting + "/agenda/" + submission + "/discussion",
        Map.of("openedAt", days.at(days.ago(96), 12, 35)));
    advise(submission);
    story.mdo(
        "mdo-1-close",
        "sluit de bespreking af met een rondje langs iedereen",
        CHAIR,
        "/submissions/" + submission + "/closure",
        Map.of(
            "closingRound",
            "Iedereen kan verder; de POH houdt de lijn vast.",
            "closedAt",
            days.at(days.ago(96), 12, 50)));
    story.mdo(
        "mdo-1-answer",
        "legt het advies aan Samira voor: dat wil zij wel",
        GP,
        "/submissions/" + submission + "/answer",
        Map.of(
            "answer", "AGREES_PARTLY",
            "patientWords", "Zwemmen wel, de groep liever later.",
            "answeredOn", days.ago(91)));
  }

  private void advise(String submission) throws DemoFailed {
    var base = "/submissions/" + submission;
    story.mdo(
        "mdo-1-advice",
        "legt de bespreking en het advies vast, onder de vaste koppen",
        CHAIR,
        base + "/advice",
        Map.of(
            "discussion", "Angst om te vallen houdt het stilzitten in stand.",
            "body", "Zwemmen en fietsen, elke keer een beetje langer.",
            "mind", "Bespreken wat zij verwacht als zij valt.",
            "society", "Met school een rooster met rustmomenten afspreken.",
            "agreements", "Om de twee weken contact, huisarts en POH om en om.",
            "policy", "Geen nieuw onderzoek zolang het beloop zo blijft.",
            "collaboration", "POH en fysiotherapeut stemmen de opbouw af.",
            "givenOn", days.ago(96)));
    var school =
        action("mdo-1-action-school", submission, POH, "Met school een rooster afspreken.", 82);
    action("mdo-1-action-debt", submission, GP, "Navragen hoe het met de schulden loopt.", 40);
    story.mdo(
        "mdo-1-action-school-done",
        "heeft het rooster met school afgesproken",
        POH,
        "/actions/" + school + "/completion",
        Map.of("result", "Rooster met twee rustmomenten per dag.", "doneOn", days.ago(84)));
  }

  private String action(String step, String submission, Person owner, String what, int dueAgo)
      throws DemoFailed {
    return story.mdo(
        step,
        "spreekt een actie af voor " + owner.words(),
        CHAIR,
        "/submissions/" + submission + "/actions",
        Map.of(
            "what", what,
            "owner", owner.ref(),
            "due", days.ago(dueAgo),
            "agreedOn", days.ago(96)));
  }

  /** Prepared, not held yet: what changed since the first is for the chair to look at. */
  String second() throws DemoFailed {
    var submission =
        story.mdo(
            "mdo-2-submission",
            "brengt de casus opnieuw in: hoe voorkomen we terugval?",
            PHYSIOTHERAPIST,
            "/submissions",
            Map.of(
                "purpose", "FEEDBACK_ON_OWN_ACTING",
                "question", "Hoe voorkomen we terugval in vermijden?",
                "introduction", "Loopt weer zonder krukken; blijft weg als het spannend wordt.",
                "submittedOn", days.ago(5)));
    var meeting = meeting("mdo-2", "plant het volgende MDO", -3);
    putOnAgenda("mdo-2-agenda", meeting, submission);
    return meeting;
  }

  private String meeting(String step, String tells, int daysAgo) throws DemoFailed {
    var day = daysAgo < 0 ? days.ahead(-daysAgo) : days.ago(daysAgo);
    return story.meeting(
        step,
        tells,
        "",
        Map.of(
            "at",
            days.at(day, 12, 30),
            "minutes",
            45,
            "place",
            "Wijkcentrum Demowijk",
            "participants",
            List.of(CONSULTANT.ref())));
  }

  private void putOnAgenda(String step, String meeting, String submission) throws DemoFailed {
    story.meeting(
        step,
        "zet de casus op de agenda",
        "/" + meeting + "/agenda",
        Map.of("caseId", story.caseId(), "submissionId", submission, "order", 1, "minutes", 15));
  }
}
