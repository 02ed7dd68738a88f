package nl.wijkverband.mdocasework.write.completeaction;

import static nl.wijkverband.mdocasework.MdoOfA.ACTION;
import static nl.wijkverband.mdocasework.MdoOfA.CASE;
import static nl.wijkverband.mdocasework.MdoOfA.GP;
import static nl.wijkverband.mdocasework.MdoOfA.PHYSIO;
import static nl.wijkverband.mdocasework.MdoOfA.POH;
import static nl.wijkverband.mdocasework.MdoOfA.TODAY;
import static nl.wijkverband.mdocasework.MdoOfA.actionAgreed;
import static nl.wijkverband.mdocasework.MdoOfA.adviceGiven;
import static nl.wijkverband.mdocasework.MdoOfA.discussionClosed;
import static nl.wijkverband.mdocasework.MdoOfA.discussionOpened;
import static nl.wijkverband.mdocasework.MdoOfA.onAgenda;
import static nl.wijkverband.mdocasework.MdoOfA.submitted;
import static nl.wijkverband.mdocasework.RuleBroken.breaks;

import java.util.UUID;
import nl.wijkverband.mdocasework.events.ActionDone;
import nl.wijkverband.mdocasework.write.MdoCase;
import nl.wijkverband.mdocasework.write.action.TheActionIsOfThisCase;
import nl.wijkverband.mdocasework.write.moment.ADateCannotLieInTheFuture;
import nl.wijkverband.vocabulary.ActionId;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class CompleteActionTest {

  private static final Object[] AFTERWARDS = {
    submitted(), onAgenda(), discussionOpened(), adviceGiven(), actionAgreed(), discussionClosed()
  };

  private final FixtureConfiguration<MdoCase> mdo = new AggregateTestFixture<>(MdoCase.class);

  @Test
  void whoever_promised_it_says_that_it_is_done() {
    mdo.given(AFTERWARDS).when(complete(PHYSIO)).expectEvents(done(PHYSIO));
  }

  @Test
  void the_gp_can_say_it_for_them() {
    mdo.given(AFTERWARDS).when(complete(GP)).expectEvents(done(GP));
  }

  @Test
  void it_can_be_done_before_the_discussion_has_ended() {
    mdo.given(submitted(), onAgenda(), discussionOpened(), actionAgreed())
        .when(complete(PHYSIO))
        .expectEvents(done(PHYSIO));
  }

  @Test
  void nobody_else_says_it() {
    mdo.given(AFTERWARDS)
        .when(complete(POH))
        .expectException(breaks(OnlyTheOwnerOrTheGpCompletesAnAction.class));
  }

  @Test
  void what_is_done_is_done() {
    mdo.given(AFTERWARDS)
        .andGiven(done(PHYSIO))
        .when(complete(PHYSIO))
        .expectException(breaks(AnActionIsDoneOnce.class));
  }

  @Test
  void an_action_of_another_case_is_not_found() {
    mdo.given(AFTERWARDS)
        .when(new CompleteAction(CASE, new ActionId(UUID.randomUUID()), null, TODAY, GP, TODAY))
        .expectException(breaks(TheActionIsOfThisCase.class));
  }

  @Test
  void nothing_is_done_before_it_was_agreed() {
    mdo.given(AFTERWARDS)
        .when(new CompleteAction(CASE, ACTION, null, TODAY.minusDays(1), PHYSIO, TODAY))
        .expectException(breaks(AnActionIsDoneOnOrAfterTheDayItWasAgreed.class, "doneOn"));
  }

  @Test
  void nothing_was_done_tomorrow() {
    mdo.given(AFTERWARDS)
        .when(new CompleteAction(CASE, ACTION, null, TODAY.plusDays(1), PHYSIO, TODAY))
        .expectException(breaks(ADateCannotLieInTheFuture.class, "doneOn"));
  }

  private static ActionDone done(PractitionerRef by) {
    return new ActionDone(CASE, ACTION, by, "Elke eerste maandag", TODAY);
  }

  private static CompleteAction complete(PractitionerRef by) {
    return new CompleteAction(CASE, ACTION, "Elke eerste maandag", TODAY, by, TODAY);
  }
}
