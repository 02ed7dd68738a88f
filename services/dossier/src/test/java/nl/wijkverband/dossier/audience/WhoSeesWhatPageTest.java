package nl.wijkverband.dossier.audience;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.wijkverband.contracts.Contract;
import org.junit.jupiter.api.Test;

/** {@code docs/who-sees-what.md} is written from the table; run {@link #main} to write it again. */
class WhoSeesWhatPageTest {

  private static final String FILE = "docs/who-sees-what.md";

  @Test
  void the_page_says_what_the_code_does() throws IOException {
    assertThat(Files.readString(page())).as(FILE + " is out of date").isEqualTo(text());
  }

  /** Writes the page. */
  public static void main(String[] arguments) throws IOException {
    Files.writeString(page(), text());
  }

  private static Path page() {
    return Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
        .limit(6)
        .filter(directory -> Files.exists(directory.resolve("wijk")))
        .findFirst()
        .orElseThrow()
        .resolve(FILE);
  }

  private static String text() {
    String head =
        Arrays.stream(Audience.values()).map(a -> a.role().code()).collect(joining(" | "));
    String line = "---|".repeat(Audience.values().length);
    String rows =
        Arrays.stream(Category.values()).map(WhoSeesWhatPageTest::row).collect(joining("\n"));
    String contracts =
        ContractParts.contracts().stream().map(WhoSeesWhatPageTest::fields).collect(joining("\n"));
    return """
        # Who sees what

        Generated from `WhoSeesWhat` and `ContractParts` in services/dossier; a test fails when this page is out of date.
        Nobody sees anything of a case without a running relationship with it: GP and POH of the patient's own practice,
        members of its kernteam, receivers of an accepted referral; the chair of an MDO for as long as it is on the agenda;
        coordinators their wijk; the patient, once given access. Outside the practice the patient's consent for sharing is
        needed as well, for the buurtteam also the consent for the buurtteam. A letter that is only sent shows its receiver
        that letter and nothing else.

        ● everything · – nothing, not even a column for it · words: only that part

        | category | %s |
        |---|%s
        %s

        ## Where each field of a published event belongs

        | event | the event | named fields |
        |---|---|---|
        %s
        """
        .formatted(head, line, rows, contracts);
  }

  private static String row(Category category) {
    return Arrays.stream(Audience.values())
        .map(audience -> WhoSeesWhat.sight(audience, category).words())
        .collect(joining(" | ", "| " + category.words() + " | ", " |"));
  }

  private static String fields(Class<? extends Contract> contract) {
    String named =
        Arrays.stream(contract.getRecordComponents())
            .map(component -> component.getName())
            .filter(name -> ContractParts.names(contract, name))
            .map(name -> name + ": " + words(ContractParts.of(contract, name)))
            .collect(joining("; "));
    return "| %s | %s | %s |"
        .formatted(contract.getSimpleName(), words(ContractParts.of(contract)), named);
  }

  private static String words(Part part) {
    return part.words();
  }
}
