package nl.wijkverband.local.demo;

import static nl.wijkverband.local.demo.Person.GP;
import static nl.wijkverband.local.demo.Person.PHYSIOTHERAPIST;
import static nl.wijkverband.local.demo.Person.POH;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.wijkverband.local.WijkSystem;
import org.jspecify.annotations.Nullable;

/**
 * The story of patient A of the care programme, with a made-up person and made-up words, told
 * through the API by the people it is about. It ends yesterday: the call after the no-show is open,
 * and the second MDO is prepared.
 */
public final class DemoCase {

  private final WijkSystem system;
  private final Path progressFile;

  /** What was played is kept in the file; what failed is played again the next time. */
  public DemoCase(WijkSystem system, Path progressFile) {
    this.system = system;
    this.progressFile = progressFile;
  }

  /** What the story left behind. */
  public record Played(
      String patientId, String caseId, String goalId, String missedAppointmentId) {}

  /** Plays what was not played yet, of Samira who signs in as the patient. */
  public Played play() throws DemoFailed, IOException {
    return play(Telling.SILENT, "Voorbeeld", true);
  }

  /**
   * Tells the story step by step while performing it, with another person of the same name.
   *
   * @param pauses where the listener presses Enter to go on; none goes on at once
   */
  public Played tell(PrintStream out, @Nullable BufferedReader pauses)
      throws DemoFailed, IOException {
    try (var eyes = new Eyes(system)) {
      return play(new Narrator(eyes, out, pauses), "Verteld", false);
    }
  }

  private Played play(Telling telling, String familyName, boolean withBsn)
      throws DemoFailed, IOException {
    var progress = new Progress(progressFile);
    try (var api = new Api(system, progress, telling)) {
      var story = new TheCase(api, progress.today());
      new ComplaintToRoute(story, familyName).play(withBsn);
      var plan = new TeamAndPlan(story);
      plan.play();
      var care = new MonthsOfCare(story, plan);
      var discussions = new Discussions(story);
      care.first();
      discussions.first();
      care.second();
      discussions.second();
      var missed = care.missAgain();
      talk(story);
      return new Played(story.patientId(), story.caseId(), plan.schoolGoal(), missed);
    }
  }

  private static void talk(TheCase story) throws DemoFailed {
    story.message(
        "message",
        "vraagt huisarts en POH om raad; buiten hun werkuren wacht het bericht",
        PHYSIOTHERAPIST,
        "",
        Map.of(
            "category",
            "NO_SHOW",
            "participants",
            List.of(GP.ref(), POH.ref(), PHYSIOTHERAPIST.ref()),
            "text",
            "Zij kwam niet en haar telefoon stond uit. Wie van jullie belt haar maandag?",
            "urgent",
            false));
  }
}
