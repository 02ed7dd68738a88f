package nl.wijkverband.acceptance.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wijkverband.local.Checkout;
import org.junit.jupiter.api.Test;

/** What the pages for readers point at is there. */
class LinksTest {

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)|src=\"([^\"]+)\"");
  private static final List<String> NOT_OURS = List.of("target", "node_modules", ".git", ".wijk");

  @Test
  void every_link_to_a_file_of_ours_leads_somewhere() throws IOException {
    var broken = new ArrayList<String>();
    for (Path page : pages()) {
      var links = LINK.matcher(Files.readString(page));
      while (links.find()) {
        var link = links.group(1) == null ? links.group(2) : links.group(1);
        var target = link.replaceAll("#.*$", "");
        if (!target.isEmpty()
            && !target.matches("[a-z]+:.*")
            && !Files.exists(page.resolveSibling(target))) {
          broken.add(Checkout.root().relativize(page) + " -> " + link);
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void the_front_page_says_how_to_start_and_to_test() throws IOException {
    assertThat(Files.readString(Checkout.root().resolve("README.md")))
        .contains("./wijk up", "./wijk test");
  }

  @Test
  void every_service_shows_its_way_in() {
    for (String service : List.of("intake", "care-plans", "mdo-casework", "messaging", "dossier")) {
      assertThat(Checkout.root().resolve("services/" + service + "/README.md")).exists();
    }
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files =
        Files.find(Checkout.root(), 12, (path, file) -> path.toString().endsWith(".md"))) {
      return files
          .filter(
              page ->
                  Stream.of(Checkout.root().relativize(page).toString().split("/"))
                      .noneMatch(NOT_OURS::contains))
          .toList();
    }
  }
}
