package nl.wijkverband.mdocasework.write.agreeaction;

import static nl.wijkverband.mdocasework.MdoOfA.ACTION;
import static nl.wijkverband.mdocasework.MdoOfA.CASE;
import static nl.wijkverband.mdocasework.MdoOfA.PHYSIO;
import static nl.wijkverband.mdocasework.MdoOfA.SUBMISSION;
import static nl.wijkverband.mdocasework.MdoOfA.TODAY;
import static nl.wijkverband.mdocasework.MdoOfA.actionAgreed;
import static nl.wijkverband.mdocasework.MdoOfA.discussionOpened;
import static nl.wijkverband.mdocasework.MdoOfA.onAgenda;
import static nl.wijkverband.mdocasework.MdoOfA.submitted;
import static nl.wijkverband.mdocasework.RuleBroken.breaks;

import java.time.LocalDate;
import nl.wijkverband.mdocasework.write.MdoCase;
import nl.wijkverband.mdocasework.write.moment.ADateCannotLieInTheFuture;
import nl.wijkverband.mdocasework.write.submission.TheDiscussionIsOpen;
import nl.wijkverband.mdocasework.write.submission.WhatComesOutFollowsTheOpening;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class AgreeActionTest {

  private final FixtureConfiguration<MdoCase> mdo = new AggregateTestFixture<>(MdoCase.class);

  @Test
  void somebody_will_do_something_before_a_day() {
    mdo.given(submitted(), onAgenda(), discussionOpened())
        .when(agree(true, TODAY.plusDays(14), TODAY))
        .expectEvents(actionAgreed());
  }

  @Test
  void an_action_can_be_due_today() {
    mdo.given(submitted(), onAgenda(), discussionOpened())
        .when(agree(true, TODAY, TODAY))
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void who_does_not_treat_the_patient_gets_no_action() {
    mdo.given(submitted(), onAgenda(), discussionOpened())
        .when(agree(false, TODAY.plusDays(14), TODAY))
        .expectException(breaks(AnActionBelongsToSomebodyWhoTreatsThePatient.class, "owner"));
  }

  @Test
  void actions_are_agreed_during_the_discussion() {
    mdo.given(submitted(), onAgenda())
        .when(agree(true, TODAY.plusDays(14), TODAY))
        .expectException(breaks(TheDiscussionIsOpen.class));
  }

  @Test
  void nothing_is_due_before_it_was_agreed() {
    mdo.given(submitted(), onAgenda(), discussionOpened())
        .when(agree(true, TODAY.minusDays(1), TODAY))
        .expectException(breaks(AnActionIsDueOnOrAfterTheDayItWasAgreed.class, "due"));
  }

  @Test
  void an_action_was_not_agreed_tomorrow() {
    mdo.given(submitted(), onAgenda(), discussionOpened())
        .when(agree(true, TODAY.plusDays(14), TODAY.plusDays(1)))
        .expectException(breaks(ADateCannotLieInTheFuture.class, "agreedOn"));
  }

  @Test
  void an_action_was_not_agreed_the_day_before() {
    mdo.given(submitted(), onAgenda(), discussionOpened())
        .when(agree(true, TODAY.plusDays(14), TODAY.minusDays(1)))
        .expectException(breaks(WhatComesOutFollowsTheOpening.class, "agreedOn"));
  }

  private static AgreeAction agree(boolean ownerTreats, LocalDate due, LocalDate agreedOn) {
    return new AgreeAction(
        CASE, SUBMISSION, ACTION, "De POH bellen", PHYSIO, ownerTreats, due, agreedOn, TODAY);
  }
}
