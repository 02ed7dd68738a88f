package nl.wijkverband.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkverband.acceptance.stage.Person;

/** Screens that stay as they are while others work: whether they were reloaded can be told. */
record OpenScreens(Person... watching) {

  /** Leaves a trace on the page that a reload would take away. */
  OpenScreens untouched() {
    for (Person one : watching) {
      one.page().evaluate("window.untouched = true");
    }
    return this;
  }

  void wereNotReloaded() {
    for (Person one : watching) {
      assertThat(one.page().evaluate("window.untouched")).isEqualTo(true);
    }
  }
}
