package nl.wijkverband.mdocasework.write.giveadvice;

import static nl.wijkverband.mdocasework.MdoOfA.CASE;
import static nl.wijkverband.mdocasework.MdoOfA.SUBMISSION;
import static nl.wijkverband.mdocasework.MdoOfA.TODAY;
import static nl.wijkverband.mdocasework.MdoOfA.adviceGiven;
import static nl.wijkverband.mdocasework.MdoOfA.discussionClosed;
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

class GiveAdviceTest {

  private static final Heads NONE = new Heads(null, null, null, null, null, null, null, null, null);
  private static final Heads TWO =
      new Heads(
          null,
          "Eerst samen een kleine stap",
          null,
          null,
          null,
          null,
          null,
          "De fysiotherapeut en de POH bellen elke maand",
          null);

  private final FixtureConfiguration<MdoCase> mdo = new AggregateTestFixture<>(MdoCase.class);

  @Test
  void an_advice_is_given_under_the_fixed_heads() {
    mdo.given(submitted(), onAgenda(), discussionOpened())
        .when(give(TWO, TODAY))
        .expectEvents(adviceGiven());
  }

  @Test
  void while_the_discussion_is_open_it_can_be_given_anew() {
    mdo.given(submitted(), onAgenda(), discussionOpened(), adviceGiven())
        .when(give(TWO, TODAY))
        .expectEvents(adviceGiven());
  }

  @Test
  void an_advice_advises_something() {
    mdo.given(submitted(), onAgenda(), discussionOpened())
        .when(give(NONE, TODAY))
        .expectException(breaks(AdviceHasAtLeastOneHead.class));
  }

  @Test
  void before_the_discussion_there_is_no_advice() {
    mdo.given(submitted(), onAgenda())
        .when(give(TWO, TODAY))
        .expectException(breaks(TheDiscussionIsOpen.class));
  }

  @Test
  void after_the_discussion_the_advice_stands() {
    mdo.given(submitted(), onAgenda(), discussionOpened(), adviceGiven(), discussionClosed())
        .when(give(TWO, TODAY))
        .expectException(breaks(TheDiscussionIsOpen.class));
  }

  @Test
  void an_advice_was_not_given_tomorrow() {
    mdo.given(submitted(), onAgenda(), discussionOpened())
        .when(give(TWO, TODAY.plusDays(1)))
        .expectException(breaks(ADateCannotLieInTheFuture.class, "givenOn"));
  }

  @Test
  void an_advice_was_not_given_the_day_before() {
    mdo.given(submitted(), onAgenda(), discussionOpened())
        .when(give(TWO, TODAY.minusDays(1)))
        .expectException(breaks(WhatComesOutFollowsTheOpening.class, "givenOn"));
  }

  private static GiveAdvice give(Heads heads, LocalDate on) {
    return new GiveAdvice(CASE, SUBMISSION, "Besproken hoe een tegenslag gaat", heads, on, TODAY);
  }
}
