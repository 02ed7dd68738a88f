package nl.wijkverband.dossier.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhoSeesWhatTest {

  /** Domain §7, cell by cell: a ● is everything, – is nothing, else the parts by name. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # category       | GP | POH | physiotherapist                        | psychologist                   | buurtteam          | MDO chair  | coordinator         | patient
          PROCESS          | ●  | ●   | ●                                      | ●                              | ●                  | ●          | ●                   | ●
          IDENTITY         | ●  | ●   | ●                                      | ●                              | ●                  | ●          | INITIALS            | ●
          SOMATIC          | ●  | ●   | COMPLAINT ACTIVATION                   | COMPLAINT EXAMINATION_SUMMARY  | –                  | –          | –                   | ●
          PSYCHOLOGICAL    | ●  | ●   | –                                      | ●                              | –                  | –          | –                   | ●
          SOCIAL           | ●  | ●   | FLAGGED_SOCIAL_ITEMS                   | ●                              | ●                  | –          | –                   | ●
          PATH             | ●  | ●   | ACUTE_RISK PATH_STEPS                  | ●                              | –                  | PATH_STEPS | –                   | ●
          EXPLANATION      | ●  | ●   | ●                                      | ●                              | ●                  | ●          | –                   | ●
          GOALS            | ●  | ●   | ●                                      | ●                              | ●                  | ●          | GOAL_COUNT          | ●
          APPOINTMENTS     | ●  | ●   | ●                                      | ●                              | ●                  | ●          | APPOINTMENT_PROCESS | ●
          MEASUREMENTS     | ●  | ●   | TREND HEALTH_SCORE PSK                 | ●                              | TREND HEALTH_SCORE | TREND      | –                   | ●
          KOPP             | ●  | ●   | –                                      | ●                              | ●                  | –          | –                   | ●
          MDO              | ●  | ●   | MDO_PROCESS MDO_AGREEMENTS MDO_ACTIONS | ●                              | MDO_ACTIONS        | ●          | MDO_OPEN_COUNT      | MDO_PROCESS MDO_AGREEMENTS MDO_ADVICE
          MESSAGES         | ●  | ●   | ●                                      | ●                              | ●                  | –          | PLANNING_REQUESTS   | MESSAGES_TO_PATIENT
          WORKING_NOTES    | ●  | ●   | ●                                      | ●                              | ●                  | ●          | ●                   | –
          REFERRAL_LETTERS | ●  | ●   | ●                                      | ●                              | ●                  | –          | –                   | ●
          CONSENTS         | ●  | ●   | ●                                      | ●                              | ●                  | –          | –                   | ●
          KERNTEAM         | ●  | ●   | ●                                      | ●                              | ●                  | ●          | ●                   | ●
          """)
  void each_audience_sees_what_the_domain_says(
      Category category,
      String gp,
      String poh,
      String physio,
      String psychologist,
      String buurtteam,
      String chair,
      String coordinator,
      String patient) {
    assertThat(seen(Audience.GP, category)).isEqualTo(parts(category, gp));
    assertThat(seen(Audience.POH, category)).isEqualTo(parts(category, poh));
    assertThat(seen(Audience.PHYSIOTHERAPIST, category)).isEqualTo(parts(category, physio));
    assertThat(seen(Audience.PSYCHOLOGIST, category)).isEqualTo(parts(category, psychologist));
    assertThat(seen(Audience.BUURTTEAM, category)).isEqualTo(parts(category, buurtteam));
    assertThat(seen(Audience.MDO_CHAIR, category)).isEqualTo(parts(category, chair));
    assertThat(seen(Audience.PATIENT, category)).isEqualTo(parts(category, patient));
    assertThat(seen(Audience.COORDINATOR, category)).isEqualTo(parts(category, coordinator));
  }

  @ParameterizedTest
  @CsvSource({
    "PHYSIOTHERAPIST, LETTER, ADDRESSED_TO_ME",
    "PSYCHOLOGIST, LETTER, ADDRESSED_TO_ME",
    "BUURTTEAM, LETTER, ADDRESSED_TO_ME",
    "GP, LETTER, NONE",
    "BUURTTEAM, KOPP_SIGNAL, PATIENT_CONSENTED",
    "BUURTTEAM, MDO_ACTIONS, OWN_ACTION",
    "PHYSIOTHERAPIST, MDO_ACTIONS, OWN_ACTION",
    "PHYSIOTHERAPIST, MDO_AGREEMENTS, NONE",
    "POH, THREADS, OWN_THREAD",
    "COORDINATOR, NOTES, AUTHOR"
  })
  void some_cells_have_a_condition(Audience audience, Part part, Condition condition) {
    assertThat(WhoSeesWhat.condition(audience, part)).isEqualTo(condition);
  }

  @Test
  void every_category_is_decided_for_every_audience() {
    for (Category category : Category.values()) {
      for (Audience audience : Audience.values()) {
        assertThat(WhoSeesWhat.sight(audience, category).words()).isNotBlank();
      }
    }
  }

  @Test
  void what_is_hidden_is_named() {
    assertThat(WhoSeesWhat.hiddenFrom(Audience.GP)).isEmpty();
    assertThat(WhoSeesWhat.hiddenFrom(Audience.BUURTTEAM))
        .containsExactlyInAnyOrder(Category.SOMATIC, Category.PSYCHOLOGICAL, Category.PATH);
    assertThat(WhoSeesWhat.hiddenFrom(Audience.PHYSIOTHERAPIST))
        .containsExactlyInAnyOrder(Category.PSYCHOLOGICAL, Category.KOPP);
  }

  @Test
  void an_audience_has_no_column_for_what_it_may_not_see() {
    for (Audience audience : Audience.values()) {
      for (Table table : Tables.ALL) {
        assertThat(table.columnsFor(audience))
            .allMatch(column -> WhoSeesWhat.sees(audience, column.part()));
      }
    }
    assertThat(Tables.named("goal").isFor(Audience.COORDINATOR)).isFalse();
    assertThat(Tables.named("case_header").columnsFor(Audience.BUURTTEAM))
        .noneMatch(column -> column.name().equals("complaint"));
  }

  private static Set<Part> seen(Audience audience, Category category) {
    return WhoSeesWhat.sight(audience, category).parts();
  }

  private static Set<Part> parts(Category category, String cell) {
    Set<Part> parts = EnumSet.noneOf(Part.class);
    if (cell.equals("●")) {
      EnumSet.allOf(Part.class).stream()
          .filter(part -> part.category() == category)
          .forEach(parts::add);
    } else if (!cell.equals("–")) {
      for (String name : cell.split(" ")) {
        parts.add(Part.valueOf(name));
      }
    }
    return parts;
  }
}
