package nl.wijkverband.acceptance.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkverband.acceptance.stage.Api;
import nl.wijkverband.acceptance.stage.Days;
import nl.wijkverband.acceptance.stage.Person;
import nl.wijkverband.acceptance.stage.Practitioner;

/** A case in one MDO: brought in, prepared, discussed, and put to the patient. */
final class Discussion {

  private final String path;
  private final String question;
  // A place of its own, so that no other meeting is taken for this one.
  private final String place = "Wijkcentrum, zaal " + Long.toString(System.nanoTime(), 36);
  private String meeting = "";
  private String preparation = "";

  /** What is asked about the case at this path; no other case asks the same. */
  Discussion(String path, String question) {
    this.path = path;
    this.question = question;
  }

  void isAskedForBy(Person practitioner, String purpose, String introduction, int daysAgo) {
    practitioner.opens(path);
    practitioner
        .form("Inbrengen in het MDO")
        .choose("purpose", purpose)
        .type("question", question)
        .type("introduction", introduction)
        .type("submittedOn", Days.ago(daysAgo))
        .done();
  }

  void isPutOnAnAgendaBy(Person chair, int daysAgo) {
    chair.opens("/mdo");
    chair
        .form("Overleg plannen")
        .type("on", Days.ago(daysAgo))
        .type("time", "12:30")
        .pick("minutes", "45")
        .type("place", place)
        .choose("participants", Practitioner.CONSULTANT.id())
        .done();
    chair.opens("/mdo");
    chair.followsInRow(place, " uur");
    chair.page().waitForURL(url -> url.matches(".*/mdo/[0-9a-f-]{36}"));
    meeting = chair.path();
    chair.opens("/mdo");
    chair
        .form(question, "Op een agenda")
        .pick("meetingId", meeting.substring("/mdo/".length()))
        .type("order", "1")
        .pick("minutes", "15")
        .done();
  }

  void isPreparedBy(Person chair) {
    chair.opens(meeting);
    chair.follows("Bereid voor");
    chair.page().waitForURL(url -> url.contains("/dossiers/"));
    preparation = chair.path();
    chair.sees(question, "Vraag en introductie");
  }

  /** The preparation as this reader gets it: the id of each line of what changed. */
  Set<String> changesReadBy(Person reader) {
    reader.opens(preparation);
    var changes = reader.page().locator("#voorbereiding");
    assertThat(changes).isVisible();
    return changes.locator("a[href*='/feiten/']").all().stream()
        .map(line -> line.getAttribute("href").replaceAll(".*/feiten/", ""))
        .map(id -> URLDecoder.decode(id, StandardCharsets.UTF_8))
        .collect(Collectors.toSet());
  }

  void isOpenedBy(Person chair) {
    chair.opens(preparation);
    chair.form("Open de bespreking").done();
  }

  // The forms say now; that it was months ago can be said through the API only.
  void wasOpened(int daysAgo) {
    atTheTable(
        "/v1/meetings/" + id(meeting) + "/agenda/" + id(preparation) + "/discussion",
        Map.of("openedAt", Days.at(Days.ago(daysAgo), 13)));
  }

  void wasClosed(int daysAgo, String closingRound) {
    atTheTable(
        "/v1/cases/" + id(path) + "/submissions/" + id(preparation) + "/closure",
        Map.of("closingRound", closingRound, "closedAt", Days.at(Days.ago(daysAgo), 14)));
  }

  private static void atTheTable(String path, Map<String, ?> body) {
    Api.as(Practitioner.CHAIR.username()).done("mdo-casework", path, body);
  }

  private static String id(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  void isFollowedWithoutANameBy(Person consultant, String introduction, String... secrets) {
    consultant.opens(meeting);
    consultant.sees(question, introduction, "Vrouw van ");
    consultant.doesNotSee(secrets);
    assertThat(consultant.opens(path)).isIn(403, 404);
  }

  void isNoLongerFollowedBy(Person consultant) {
    consultant.opens(meeting);
    consultant.sees("Er is nu geen bespreking open.");
    consultant.doesNotSee(question);
  }

  void isAdvisedBy(Person chair, Map<String, String> advice, int daysAgo) {
    chair.opens(preparation);
    var form = chair.form("Leg bespreking en advies vast");
    advice.forEach(form::type);
    form.type("givenOn", Days.ago(daysAgo)).done();
  }

  void actionIsTakenOn(Person chair, String what, Practitioner owner, int daysAgo, String due) {
    chair.opens(preparation);
    chair
        .form("Spreek een actie af")
        .type("what", what)
        .choose("owner", owner.id())
        .type("due", due)
        .type("agreedOn", Days.ago(daysAgo))
        .done();
  }

  void isClosedBy(Person chair, String closingRound) {
    chair.opens(preparation);
    chair.form("Sluit af met een rondje").type("closingRound", closingRound).done();
  }

  void isPutToHerBy(Person practitioner, String answer, String herWords, int daysAgo) {
    practitioner.opens(path);
    practitioner
        .form("Leg het antwoord van de patiënt vast")
        .choose("answer", answer)
        .type("patientWords", herWords)
        .type("answeredOn", Days.ago(daysAgo))
        .done();
  }

  void actionIsDoneBy(Person owner, String what, int daysAgo) {
    owner.opens(path);
    owner.form(what, "Gedaan").type("doneOn", Days.ago(daysAgo)).done();
  }

  /** Where the meeting is. */
  String meeting() {
    return meeting;
  }
}
