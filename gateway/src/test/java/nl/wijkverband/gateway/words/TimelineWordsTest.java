package nl.wijkverband.gateway.words;

import static nl.wijkverband.gateway.words.Wording.DAYS;
import static nl.wijkverband.gateway.words.Wording.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
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
  void a_note_without_a_full_stop_does_not_run_into_the_next_sentence() {
    Told told =
        words.tell(
            entry(
                "NO_SHOW_RECORDED",
                Map.of("role", "POH", "callBefore", "2026-11-25", "note", "Toetsweek")));

    assertThat(told.detail()).isEqualTo("Toetsweek. Bellen uiterlijk wo 25 nov.");
  }

  @Test
  void only_with_somebody_who_was_reached_something_is_agreed() {
    assertThat(
            words
                .tell(
                    entry(
                        "NO_SHOW_CALL_RECORDED", Map.of("reached", false, "agreed", "Voicemail.")))
                .detail())
        .isEqualTo("Voicemail.");
    assertThat(
            words
                .tell(
                    entry("NO_SHOW_CALL_RECORDED", Map.of("reached", true, "agreed", "Komt weer.")))
                .detail())
        .isEqualTo("Afgesproken: Komt weer.");
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
  void a_wait_is_told_in_as_many_numbers_as_were_named() {
    assertThat(wait(Map.of("expected", Map.of("minWeeks", 12, "maxWeeks", 16))))
        .isEqualTo("Naar verwachting 12 tot 16 weken.");
    assertThat(wait(Map.of("expected", Map.of("minWeeks", 16, "maxWeeks", 16))))
        .isEqualTo("Naar verwachting 16 weken.");
    assertThat(wait(Map.of("expectedWeeks", 16)))
        .as("as it stood on timelines before")
        .isEqualTo("Naar verwachting 16 weken.");
  }

  private String wait(Map<String, Object> data) {
    return words.tell(entry("WAITING_TIME_RECORDED", data)).detail();
  }

  @Test
  void a_kernteam_is_told_with_its_members() {
    Told told =
        words.tell(
            entry(
                "KERNTEAM_FORMED",
                Map.of(
                    "members",
                    List.of(
                        Map.of("name", "H. Voorbeeld", "role", "GP"),
                        Map.of("name", "P. Demo", "role", "POH")))));

    assertThat(told.detail()).isEqualTo("Met H. Voorbeeld (huisarts) en P. Demo (POH).");
  }

  @Test
  void a_severity_that_differs_from_the_proposal_says_why() {
    Told told =
        words.tell(
            entry(
                "SEVERITY_DECIDED",
                Map.of(
                    "decided", "MODERATE",
                    "proposed", "SEVERE",
                    "reasonToDiffer", "Het gaat al beter.")));

    assertThat(told.sentence()).isEqualTo("De ernst is bepaald: matig");
    assertThat(told.detail())
        .isEqualTo("Het voorstel was ernstig. Waarom anders: Het gaat al beter.");
  }

  @Test
  void an_acute_risk_that_was_found_stands_out_and_none_does_not() {
    Told found =
        words.tell(entry("ACUTE_RISK_CHECKED", Map.of("found", List.of("SAFETY_AT_HOME"))));
    Told none = words.tell(entry("ACUTE_RISK_CHECKED", Map.of("found", List.of())));

    assertThat(found.sentence()).isEqualTo("Acuut risico gevonden: onveiligheid thuis");
    assertThat(found.alert()).isTrue();
    assertThat(none.sentence()).isEqualTo("Acuut risico nagevraagd: nu niet aanwezig");
    assertThat(none.alert()).isFalse();
  }

  @Test
  void a_corrected_no_show_says_what_it_was_and_what_is_undone() {
    Told told =
        words.tell(
            entry(
                "NO_SHOW_CORRECTED",
                Map.of(
                    "role", "PHYSIOTHERAPIST",
                    "outcome", "CANCELLED",
                    "reason", "Bericht gemist",
                    "undone", List.of("CALL", "LETTER"))));

    assertThat(told.sentence()).isEqualTo("Toch geen no-show bij fysiotherapeut: er was afgezegd");
    assertThat(told.detail())
        .isEqualTo("Waarom: Bericht gemist. Teruggedraaid: bellen en de brief.");
  }

  @Test
  void an_action_of_the_mdo_says_whose_it_is_and_until_when() {
    Told told =
        words.tell(
            entry(
                "ACTION_AGREED",
                Map.of(
                    "owner",
                    Map.of("name", "B. Denkbeeldig", "role", "BUURTTEAM"),
                    "what",
                    "bellen met school",
                    "due",
                    "2026-12-04")));

    assertThat(told.sentence())
        .isEqualTo("Actie afgesproken voor buurtteammedewerker: bellen met school");
    assertThat(told.detail()).isEqualTo("Uiterlijk vr 4 dec.");
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
        "ACUTE_RISK_CHECKED",
        "ACUTE_RISK_DEALT_WITH",
        "MEDICAL_EXAMINATION_RECORDED",
        "ALK_HYPOTHESIS_STATED",
        "ELIGIBILITY_ASSESSED",
        "SEVERITY_DECIDED",
        "ROUTE_CHOSEN",
        "WAITING_TIME_RECORDED",
        "SCEGS_NOTE_ADDED",
        "PATIENT_ACCESS_GIVEN",
        "PLAN_AGREEMENT_GIVEN",
        "PLAN_AGREED",
        "PLAN_EVALUATED",
        "UNPLANNED_CONTACT_RECORDED",
        "ACTIVATION_NOTE_RECORDED",
        "NO_SHOW_LETTER_ASKED",
        "NO_SHOW_LETTER_SENT",
        "NO_SHOW_INVOICE_DECISION_ASKED",
        "NO_SHOW_INVOICE_DECIDED",
        "NO_SHOW_RESOLVED",
        "NO_SHOW_CORRECTED",
        "CASE_SUBMITTED",
        "CASE_PUT_ON_AGENDA",
        "CASE_TAKEN_OFF_AGENDA",
        "DISCUSSION_OPENED",
        "ADVICE_GIVEN",
        "ACTION_AGREED",
        "ACTION_DONE",
        "DISCUSSION_CLOSED",
        "ADVICE_ANSWERED",
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
