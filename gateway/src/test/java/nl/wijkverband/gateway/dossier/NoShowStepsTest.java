package nl.wijkverband.gateway.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.wijkverband.gateway.dossier.NoShowSteps.State;
import nl.wijkverband.gateway.dossier.NoShowSteps.Step;
import nl.wijkverband.gateway.words.Wording;
import nl.wijkverband.vocabulary.AppointmentOutcome;
import nl.wijkverband.vocabulary.NoShowStep;
import nl.wijkverband.vocabulary.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NoShowStepsTest {
  private static final Person PHYSIO =
      new Person(UUID.randomUUID(), "F. Fictief", Role.PHYSIOTHERAPIST, UUID.randomUUID(), "x");

  private final NoShowSteps steps = new NoShowSteps(Wording.WORDS, Wording.DAYS);

  @Test
  void at_first_there_is_a_call_to_make_and_the_rest_is_for_later() {
    assertThat(steps.of(noShow(day(25), List.of(), null, null, false, null)))
        .extracting(Step::what, Step::state)
        .containsExactly(
            tuple(NoShowStep.CALL, State.NOW),
            tuple(NoShowStep.LETTER, State.LATER),
            tuple(NoShowStep.INVOICE_DECISION, State.LATER));
  }

  @Test
  void a_step_is_late_from_the_day_after_its_term() {
    assertThat(state(noShow(day(23), List.of(), null, null, false, null))).isEqualTo(State.NOW);
    assertThat(state(noShow(day(22), List.of(), null, null, false, null))).isEqualTo(State.LATE);
  }

  @Test
  void when_the_patient_is_reached_no_letter_and_no_invoice_follow() {
    assertThat(steps.of(noShow(day(25), List.of(call(true)), null, null, false, null)))
        .extracting(Step::sentence)
        .containsExactly("Gebeld op vr 20 nov: bereikt. Samira komt maandag.");
  }

  @Test
  void after_a_letter_without_answer_the_gp_decides_now() {
    assertThat(steps.of(noShow(day(10), List.of(call(false)), day(12), day(8), true, null)))
        .extracting(Step::state)
        .containsExactly(State.DONE, State.DONE, State.NOW);
  }

  @Test
  void what_a_correction_undid_is_shown_as_undone() {
    var corrected =
        new NoShow.Correction(
            day(22),
            "Bericht gemist",
            AppointmentOutcome.CANCELLED,
            List.of(NoShowStep.CALL, NoShowStep.LETTER));

    assertThat(steps.of(noShow(day(20), List.of(call(false)), day(24), null, false, corrected)))
        .extracting(Step::what, Step::state)
        .containsExactly(
            tuple(NoShowStep.CALL, State.UNDONE), tuple(NoShowStep.LETTER, State.UNDONE));
  }

  private State state(NoShow noShow) {
    return steps.of(noShow).getFirst().state();
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2026, 11, day);
  }

  private static NoShow.Call call(boolean reached) {
    return new NoShow.Call(
        OffsetDateTime.parse("2026-11-20T10:00:00+01:00"),
        reached,
        reached ? "Samira komt maandag." : null,
        PHYSIO);
  }

  private static NoShow noShow(
      LocalDate callBefore,
      List<NoShow.Call> calls,
      @Nullable LocalDate letterAskedBefore,
      @Nullable LocalDate letterSentOn,
      boolean invoiceAsked,
      NoShow.@Nullable Correction corrected) {
    return new NoShow(
        UUID.randomUUID(),
        OffsetDateTime.parse("2026-11-20T14:00:00+01:00"),
        PHYSIO,
        null,
        callBefore,
        null,
        corrected == null,
        calls,
        letterAskedBefore,
        letterSentOn,
        letterSentOn == null ? null : letterSentOn.plusDays(14),
        invoiceAsked,
        null,
        null,
        corrected);
  }
}
