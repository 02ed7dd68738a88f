package nl.wijkverband.gateway.words;

import static nl.wijkverband.gateway.words.Wording.DAYS;
import static nl.wijkverband.gateway.words.Wording.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import nl.wijkverband.gateway.dossier.FollowUp;
import nl.wijkverband.gateway.dossier.FollowUp.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FollowUpWordsTest {
  private final FollowUpWords words = new FollowUpWords(WORDS, DAYS);

  @Test
  void too_late_says_when_the_last_contact_was_what_was_agreed_and_that_nothing_is_planned() {
    assertThat(words.reason(followUp(State.OVERDUE, "2026-09-21", "2026-11-02", null)))
        .isEqualTo(
            "Laatste contact 9 weken geleden, afgesproken elke 4 tot 6 weken. Had uiterlijk ma 2"
                + " nov gemoeten, 3 weken geleden. Er is niets gepland.");
  }

  @Test
  void soon_says_that_what_is_planned_comes_later_than_agreed() {
    assertThat(
            words.reason(
                followUp(State.DUE_SOON, "2026-10-21", "2026-12-02", "2026-12-04T09:40:00+01:00")))
        .isEqualTo(
            "Laatste contact 5 weken geleden, afgesproken elke 4 tot 6 weken. Uiterlijk wo 2 dec,"
                + " over 9 dagen. De afspraak op vr 4 dec om 9.40 uur is later dan afgesproken.");
  }

  @Test
  void nothing_planned_says_since_when_there_was_no_contact_at_all() {
    assertThat(words.reason(followUp(State.NOTHING_PLANNED, null, "2026-12-24", null)))
        .isEqualTo(
            "Nog geen contact sinds de start op do 12 nov, afgesproken elke 4 tot 6 weken."
                + " Uiterlijk do 24 dec, over 4 weken. Er is niets gepland.");
  }

  @Test
  void on_track_says_what_is_planned() {
    assertThat(
            words.reason(
                followUp(State.ON_TRACK, "2026-11-16", "2026-12-28", "2026-12-10T10:20:00+01:00")))
        .isEqualTo(
            "Laatste contact 7 dagen geleden, afgesproken elke 4 tot 6 weken. Gepland op do 10 dec"
                + " om 10.20 uur, dat is op tijd.");
  }

  @Test
  void an_open_no_show_says_so_before_anything_else() {
    assertThat(words.reason(followUp(State.NO_SHOW_OPEN, "2026-09-21", "2026-11-02", null)))
        .isEqualTo("Kwam niet op de afspraak en is daarna nog niet gezien. Er is niets gepland.");
  }

  @ParameterizedTest
  @EnumSource(State.class)
  void every_state_has_a_word_and_a_reason(State state) {
    assertThat(words.state(state)).isNotBlank().doesNotContain("_");
    assertThat(words.reason(followUp(state, null, null, null))).endsWith(".");
  }

  private static FollowUp followUp(
      State state, @Nullable String last, @Nullable String due, @Nullable String planned) {
    return new FollowUp(
        null,
        4,
        6,
        state,
        last == null ? null : LocalDate.parse(last),
        LocalDate.parse("2026-11-12"),
        due == null ? null : LocalDate.parse(due),
        planned == null ? null : OffsetDateTime.parse(planned),
        null);
  }
}
