package nl.wijkverband.acceptance.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import nl.wijkverband.acceptance.stage.Person;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** At 320 px, as on a small phone or at 400 % zoom, nothing scrolls sideways. */
class NarrowTest {

  @ParameterizedTest
  @ValueSource(strings = {"huisarts", "fysiotherapeut", "voorzitter", "patient", "coordinator"})
  void nothing_sticks_out(String username) {
    var wide = new ArrayList<String>();
    try (var person = Person.signedIn(username, 320)) {
      for (String path : Pages.of(username)) {
        person.opens(path);
        if ((int) person.page().evaluate("document.documentElement.scrollWidth") > 320) {
          wide.add(path);
        }
      }
    }
    assertThat(wide).isEmpty();
  }
}
