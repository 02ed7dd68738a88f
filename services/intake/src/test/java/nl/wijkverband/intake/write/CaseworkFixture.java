package nl.wijkverband.intake.write;

import static nl.wijkverband.intake.People.CASE;
import static nl.wijkverband.intake.People.DETAILS;
import static nl.wijkverband.intake.People.GP;
import static nl.wijkverband.intake.People.LATER;
import static nl.wijkverband.intake.People.OPENED;
import static nl.wijkverband.intake.People.PATIENT;

import java.time.LocalDate;
import java.util.List;
import nl.wijkverband.intake.events.CaseOpened;
import nl.wijkverband.intake.events.ConsentGiven;
import nl.wijkverband.intake.events.ConsentWithdrawn;
import nl.wijkverband.intake.events.ExplanationGiven;
import nl.wijkverband.platform.rule.BrokenRule;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.ConsentForm;
import nl.wijkverband.vocabulary.ConsentPurpose;
import nl.wijkverband.vocabulary.ExplanatoryModel;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;

/** A case in the state a test begins with, and how to see which rule stopped a command. */
public abstract class CaseworkFixture {

  protected static final CaseOpened CASE_OPENED =
      new CaseOpened(
          CASE,
          PATIENT,
          GP.organisationId(),
          GP.organisationName(),
          "demowijk",
          DETAILS,
          "Pijn in de benen",
          LocalDate.of(2026, 2, 1),
          OPENED);
  protected static final ExplanationGiven EXPLANATION_GIVEN =
      new ExplanationGiven(
          CASE,
          List.of(ExplanatoryModel.CENTRAL_SENSITISATION),
          "te gevoelig afgesteld alarm",
          "mijn benen doen het niet",
          OPENED);

  protected final AggregateTestFixture<Casework> casework =
      new AggregateTestFixture<>(Casework.class);

  protected static ConsentGiven consentGiven(ConsentPurpose purpose) {
    return new ConsentGiven(CASE, purpose, ConsentForm.ORAL, OPENED);
  }

  protected static ConsentWithdrawn consentWithdrawn(ConsentPurpose purpose) {
    return new ConsentWithdrawn(CASE, purpose, ConsentForm.ORAL, LATER);
  }

  /** Asserts which rule broke, and so that nothing happened. */
  protected static void stoppedBy(Class<? extends Rule> rule, ResultValidator<?> result) {
    result
        .expectNoEvents()
        .expectException(BrokenRule.class)
        .expectExceptionMessage(rule.getSimpleName());
  }
}
