package nl.wijkverband.intake.write.giveexplanation;

import static nl.wijkverband.intake.People.CASE;
import static nl.wijkverband.intake.People.OPENED;
import static nl.wijkverband.intake.People.TODAY;
import static nl.wijkverband.intake.People.TOMORROW;

import java.time.LocalDate;
import java.util.List;
import nl.wijkverband.intake.write.Casework;
import nl.wijkverband.intake.write.CaseworkFixture;
import nl.wijkverband.intake.write.rules.DatesCannotLieInTheFuture;
import nl.wijkverband.vocabulary.ExplanatoryModel;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GiveExplanationTest extends CaseworkFixture {

  private static final List<ExplanatoryModel> MODELS =
      List.of(ExplanatoryModel.CENTRAL_SENSITISATION);

  private ResultValidator<Casework> explain(
      List<ExplanatoryModel> models, @Nullable String metaphor, LocalDate givenOn) {
    return casework
        .given(CASE_OPENED)
        .when(
            new GiveExplanation(
                CASE, models, metaphor, "mijn benen doen het niet", givenOn, TODAY));
  }

  @Test
  void the_explanation_is_kept_with_the_words_of_the_patient() {
    explain(MODELS, "te gevoelig afgesteld alarm", OPENED).expectEvents(EXPLANATION_GIVEN);
  }

  @Test
  void a_metaphor_alone_is_an_explanation() {
    explain(List.of(), "te gevoelig afgesteld alarm", OPENED).expectSuccessfulHandlerExecution();
  }

  @Test
  void a_model_alone_is_an_explanation() {
    explain(MODELS, null, OPENED).expectSuccessfulHandlerExecution();
  }

  @Test
  void an_explanation_names_a_model_or_a_metaphor() {
    stoppedBy(ExplanationsNeedModelOrMetaphor.class, explain(List.of(), "  ", OPENED));
  }

  @Test
  void an_explanation_may_be_older_than_the_case_but_not_than_the_complaint() {
    explain(MODELS, null, CASE_OPENED.complaintSince()).expectSuccessfulHandlerExecution();
    stoppedBy(
        ExplanationsFollowTheComplaint.class,
        new AggregateTestFixture<>(Casework.class)
            .given(CASE_OPENED)
            .when(
                new GiveExplanation(
                    CASE, MODELS, null, "pijn", CASE_OPENED.complaintSince().minusDays(1), TODAY)));
  }

  @Test
  void an_explanation_was_not_given_tomorrow() {
    stoppedBy(DatesCannotLieInTheFuture.class, explain(MODELS, null, TOMORROW));
  }
}
