package nl.wijkverband.gateway.words;

import static nl.wijkverband.gateway.words.Wording.DAYS;
import static nl.wijkverband.gateway.words.Wording.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.wijkverband.gateway.dossier.Patient;
import nl.wijkverband.gateway.dossier.Today.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaskWordsTest {
  private static final UUID CASE = UUID.fromString("0192f000-0000-7000-8000-000000000001");
  private static final UUID THING = UUID.fromString("0192f000-0000-7000-8000-000000000002");

  private final TaskWords words = new TaskWords(WORDS, DAYS);

  @Test
  void a_call_after_a_no_show_names_the_patient_the_day_the_discipline_and_the_term() {
    var asked =
        words.ask(
            task(
                "CALL_AFTER_NO_SHOW",
                Map.of("role", "PHYSIOTHERAPIST", "at", "2026-11-20T14:00:00+01:00")));

    assertThat(asked.sentence())
        .isEqualTo("Samira kwam vr 20 nov niet bij de fysiotherapeut, zonder bericht");
    assertThat(asked.reason()).isEqualTo("Uiterlijk wo 25 nov, overmorgen.");
    assertThat(asked.path()).isEqualTo("/dossiers/" + CASE + "/afspraken/" + THING + "/gebeld");
    assertThat(asked.form()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ANSWER_REFERRAL",
        "CLARIFY_REFERRAL",
        "CALL_AFTER_NO_SHOW",
        "RECORD_ATTENDANCE",
        "ASK_AGREEMENT",
        "PLAN_FOLLOW_UP",
        "NO_SHOW_HEARD",
        "SEND_NO_SHOW_LETTER",
        "DO_MDO_ACTION",
        "PUT_ADVICE_TO_PATIENT",
        "PREPARE_DISCUSSION",
        "DECIDE_INVOICE",
        "AGREE_PLAN",
        "EVALUATE_PLAN",
        "DEAL_WITH_ACUTE_RISK",
        "SOMETHING_OF_LATER"
      })
  void every_task_has_a_sentence_and_one_action(String kind) {
    var asked = words.ask(task(kind, Map.of()));

    assertThat(asked.sentence()).contains("Samira").doesNotContain("_", "null", "{");
    assertThat(asked.action()).isNotBlank();
    assertThat(asked.path()).startsWith("/dossiers/" + CASE).doesNotContain("null");
  }

  private static Task task(String kind, Map<String, Object> data) {
    var samira =
        new Patient(
            "Samira Voorbeeldig", "Samira", 19, null, null, null, null, null, null, null, null);
    return new Task(
        kind,
        CASE,
        samira,
        LocalDate.parse("2026-11-25"),
        false,
        data,
        THING,
        THING,
        THING,
        THING,
        THING);
  }
}
