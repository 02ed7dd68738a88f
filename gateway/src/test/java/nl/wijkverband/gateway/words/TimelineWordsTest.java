package nl.wijkverband.gateway.words;

import static nl.wijkverband.gateway.words.Wording.DAYS;
import static nl.wijkverband.gateway.words.Wording.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.wijkverband.gateway.dossier.TimelinePage.Entry;
import nl.wijkverband.vocabulary.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineWordsTest {
  private final TimelineWords words = new TimelineWords(WORDS, DAYS);

  @Test
  void a_no_show_says_with_whom_and_until_when_to_call() {
    Told told =
        words.tell(
            entry(
                "NO_SHOW_RECORDED",
                Map.of("role", "PHYSIOTHERAPIST", "callBefore", "2026-11-25", "note", "Jammer.")));

    assertThat(told.sentence()).isEqualTo("Niet verschenen bij fysiotherapeut, zonder bericht");
    assertThat(told.detail()).isEqualTo("Jammer. Bellen uiterlijk wo 25 nov.");
    assertThat(told.alert()).isTrue();
  }

  @Test
  void a_revised_goal_says_its_new_words_and_why() {
    Told told =
        words.tell(
            entry(
                "GOAL_REVISED",
                Map.of("wording", "zonder krukken naar school", "reason", "Lopen gaat beter.")));

    assertThat(told.sentence()).isEqualTo("Doel bijgesteld: “zonder krukken naar school”");
    assertThat(told.detail()).isEqualTo("Waarom: Lopen gaat beter.");
  }

  @Test
  void a_score_is_told_beside_the_one_before() {
    assertThat(
            words
                .tell(entry("HEALTH_SCORE_RECORDED", Map.of("score", 6, "previousScore", 3)))
                .sentence())
        .isEqualTo("Gezondheid krijgt een 6, eerder een 3");
  }

  @Test
  void a_referral_says_from_whom_to_whom() {
    assertThat(
            words
                .tell(
                    entry(
                        "REFERRAL_SENT",
                        Map.of("from", Map.of("role", "GP"), "to", Map.of("role", "POH"))))
                .sentence())
        .isEqualTo("Verwezen van huisarts naar POH");
  }

  @Test
  void a_kernteam_is_told_with_its_members() {
    Told told =
        words.tell(
            entry(
                "KERNTEAM_FORMED",
                Map.of(
                    "members",
                    java.util.List.of(
                        Map.of("name", "H. Voorbeeld", "role", "GP"),
                        Map.of("name", "P. Demo", "role", "POH")))));

    assertThat(told.detail()).isEqualTo("Met H. Voorbeeld (huisarts) en P. Demo (POH).");
  }

  /** The sentence stays whole when a role may not see the content. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "CASE_OPENED",
        "EXPLANATION_GIVEN",
        "CONSENT_GIVEN",
        "CONSENT_WITHDRAWN",
        "HEALTH_SCORE_RECORDED",
        "REFERRAL_SENT",
        "REFERRAL_REFUSED",
        "REFERRAL_ACCEPTED",
        "REFERRAL_DECLINED",
        "REFERRAL_RETURNED",
        "REFERRAL_CLARIFIED",
        "KERNTEAM_FORMED",
        "KERNTEAM_MEMBER_JOINED",
        "KERNTEAM_MEMBER_LEFT",
        "LEAD_CHANGED",
        "GOAL_PROPOSED",
        "GOAL_AGREED",
        "GOAL_REVISED",
        "FOLLOW_UP_INTERVAL_AGREED",
        "APPOINTMENT_PLANNED",
        "APPOINTMENT_KEPT",
        "APPOINTMENT_CANCELLED",
        "NO_SHOW_RECORDED",
        "NO_SHOW_CALL_RECORDED",
        "SOMETHING_OF_LATER"
      })
  void every_kind_is_told_without_codes_even_when_nothing_of_it_is_visible(String kind) {
    Told told = words.tell(entry(kind, null));

    assertThat(told.sentence()).isNotBlank().doesNotContain("_", "null", "{");
  }

  private static Entry entry(String kind, Map<String, Object> data) {
    return new Entry(
        "care-plans:1", kind, LocalDate.parse("2026-11-20"), null, Role.GP, true, data);
  }
}
