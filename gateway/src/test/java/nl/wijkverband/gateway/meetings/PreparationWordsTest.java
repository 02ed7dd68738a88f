package nl.wijkverband.gateway.meetings;

import static nl.wijkverband.gateway.words.Wording.DAYS;
import static nl.wijkverband.gateway.words.Wording.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkverband.gateway.dossier.CaseView.HealthScore;
import nl.wijkverband.gateway.dossier.MdoAction;
import nl.wijkverband.gateway.dossier.Patient;
import nl.wijkverband.gateway.dossier.TimelinePage.Entry;
import nl.wijkverband.vocabulary.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreparationWordsTest {
  private static final UUID ID = UUID.fromString("0192f000-0000-7000-8000-000000000001");

  private final PreparationWords words = new PreparationWords(WORDS, DAYS);

  @Test
  void a_line_says_how_it_went_since_the_previous_discussion() {
    var preparation =
        preparation("2026-08-26T12:30:00+02:00", "GOAL_REVISED", "NO_SHOW_RECORDED", "GOAL_OTHER");

    assertThat(words.since(preparation))
        .isEqualTo("Sinds het vorige MDO (wo 26 aug, 3 maanden geleden)");
    assertThat(words.summary(preparation))
        .isEqualTo(
            "1 doel bijgesteld · score van 4 naar 6 · 1 keer niet verschenen"
                + " · 2 acties open (1 te laat)");
  }

  @Test
  void without_a_previous_discussion_it_is_since_the_beginning() {
    var preparation = preparation(null);

    assertThat(words.since(preparation)).isEqualTo("Sinds het begin");
    assertThat(words.summary(preparation)).startsWith("score van 3 naar 6");
  }

  @ParameterizedTest
  @ValueSource(strings = {"SUBMISSION", "HEALTH_SCORE", "EVALUATION", "ACTIONS", "EXPLANATION"})
  void every_check_says_what_is_there_and_who_sees_to_what_misses(String check) {
    assertThat(words.check(new Preparation.Check(check, true, Role.POH)))
        .isNotEqualTo(check)
        .doesNotContain("POH");
    assertThat(words.check(new Preparation.Check(check, false, Role.POH))).endsWith("(POH)");
  }

  @Test
  void a_contribution_always_says_whose_it_is() {
    assertThat(words.check(new Preparation.Check("CONTRIBUTION", true, Role.POH)))
        .isEqualTo("Bijdrage is er (POH)");
    assertThat(words.check(new Preparation.Check("CONTRIBUTION", false, Role.POH)))
        .isEqualTo("Bijdrage mist nog (POH)");
  }

  @Test
  void a_corrected_no_show_does_not_count() {
    assertThat(
            words.summary(
                preparation(
                    "2026-08-26T12:30:00+02:00",
                    "NO_SHOW_RECORDED",
                    "NO_SHOW_RECORDED",
                    "NO_SHOW_CORRECTED")))
        .contains("1 keer niet verschenen");
  }

  private static Preparation preparation(@Nullable String since, String... kinds) {
    var entries =
        List.of(kinds).stream()
            .map(
                kind ->
                    new Entry(
                        "care-plans:1",
                        kind,
                        LocalDate.parse("2026-11-20"),
                        null,
                        Role.GP,
                        true,
                        Map.of()))
            .toList();
    return new Preparation(
        ID,
        new Patient(null, "Samira", 19, null, null, null, null, null, null, null, null),
        null,
        null,
        new Preparation.Changes(
            since == null ? null : new Preparation.Since(ID, OffsetDateTime.parse(since)), entries),
        List.of(),
        List.of(score(3, "2026-06-01"), score(6, "2026-11-11"), score(4, "2026-08-20")),
        0,
        List.of(action(true), action(false)),
        List.of());
  }

  private static HealthScore score(int score, String on) {
    return new HealthScore(score, LocalDate.parse(on), null, Role.GP);
  }

  private static MdoAction action(boolean late) {
    return new MdoAction(ID, "bellen", null, null, null, null, null, false, late);
  }
}
