package nl.wijkverband.local.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells each step in the terminal, and asks the running system which role sees it. */
final class Narrator implements Telling {

  private static final List<Person> VIEWERS =
      List.of(
          Person.GP,
          Person.POH,
          Person.PHYSIOTHERAPIST,
          Person.BUURTTEAM,
          Person.CHAIR,
          Person.COORDINATOR,
          Person.PATIENT);

  private final Eyes eyes;
  private final PrintStream out;
  private final @Nullable BufferedReader pauses;
  private int count;

  /**
   * @param pauses where the listener presses Enter to go on; none goes on at once
   */
  Narrator(Eyes eyes, PrintStream out, @Nullable BufferedReader pauses) {
    this.eyes = eyes;
    this.out = out;
    this.pauses = pauses;
  }

  @Override
  public void told(Api.Step step, String caseId, String position)
      throws IOException, InterruptedException {
    var end = step.tells().endsWith("?") ? "" : ".";
    out.printf("%n%d. %s %s%s%n", ++count, capital(step.by().words()), step.tells(), end);
    if (step.service().equals("messaging")) {
      out.println("   Wie aan het gesprek deelneemt, leest het; in het dossier staat het niet.");
    } else if (isOfTheCase(step) && !caseId.isEmpty() && !position.isEmpty()) {
      say(caseId, position);
    }
    pause();
  }

  private static boolean isOfTheCase(Api.Step step) {
    return !step.path().startsWith("/v1/patients") && !step.path().equals("/v1/meetings");
  }

  private void say(String caseId, String position) throws IOException, InterruptedException {
    List<String> see = new ArrayList<>();
    List<String> doNot = new ArrayList<>();
    for (Person viewer : VIEWERS) {
      (eyes.see(viewer, caseId, position) ? see : doNot).add(viewer.words());
    }
    out.println("   Staat in het dossier van: " + words(see) + ".");
    out.println("   Niet van: " + words(doNot) + ".");
  }

  private static String words(List<String> people) {
    return people.isEmpty() ? "niemand" : String.join(", ", people);
  }

  private void pause() throws IOException {
    if (pauses != null) {
      out.print("   [Enter] ");
      out.flush();
      pauses.readLine();
    }
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
