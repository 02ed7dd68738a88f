package nl.wijkverband.messaging.write.startconversation;

import static nl.wijkverband.messaging.RuleBroken.breaks;
import static nl.wijkverband.messaging.TeamA.CASE;
import static nl.wijkverband.messaging.TeamA.CONVERSATION;
import static nl.wijkverband.messaging.TeamA.FIRST;
import static nl.wijkverband.messaging.TeamA.GP;
import static nl.wijkverband.messaging.TeamA.GP2;
import static nl.wijkverband.messaging.TeamA.PHYSIO;
import static nl.wijkverband.messaging.TeamA.POH;
import static nl.wijkverband.messaging.TeamA.at;
import static nl.wijkverband.messaging.TeamA.atOnce;
import static nl.wijkverband.messaging.TeamA.saying;
import static nl.wijkverband.messaging.TeamA.sent;
import static nl.wijkverband.messaging.TeamA.started;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.axonframework.test.matchers.Matchers.listWithAnyOf;
import static org.axonframework.test.matchers.Matchers.payloadsMatching;
import static org.axonframework.test.matchers.Matchers.predicate;
import static org.hamcrest.MatcherAssert.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import nl.wijkverband.messaging.events.MessageSent;
import nl.wijkverband.messaging.write.Conversation;
import nl.wijkverband.messaging.write.message.AnUrgentMessageSaysWhy;
import nl.wijkverband.messaging.write.message.NewMessage;
import nl.wijkverband.messaging.write.message.SomebodyHearsAMessage;
import nl.wijkverband.messaging.write.reachability.ReachableTimes;
import nl.wijkverband.vocabulary.Delivery;
import nl.wijkverband.vocabulary.HeldBecause;
import nl.wijkverband.vocabulary.MessageCategory;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class StartConversationTest {

  private final FixtureConfiguration<Conversation> conversation =
      new AggregateTestFixture<>(Conversation.class);

  @Test
  void a_conversation_begins_with_what_is_said_first() {
    conversation
        .givenNoPriorActivity()
        .when(start(saying(PHYSIO, at(0, 10)), GP, POH))
        .expectEvents(started(), sent(FIRST, false, atOnce(GP), atOnce(POH)));
  }

  @Test
  void in_the_evening_it_waits_for_the_next_working_day() {
    conversation
        .givenNoPriorActivity()
        .when(start(saying(PHYSIO, at(0, 20)), GP))
        .expectEventsMatching(
            payloadsMatching(
                listWithAnyOf(
                    predicate(
                        (Object event) ->
                            event instanceof MessageSent it
                                && it.deliveries()
                                    .equals(
                                        List.of(
                                            new Delivery(
                                                GP, at(3, 8), HeldBecause.OUTSIDE_HOURS)))))));
  }

  @Test
  void what_is_urgent_goes_at_once_and_is_escalated_after_half_an_hour() {
    OffsetDateTime evening = at(0, 20);
    conversation
        .givenNoPriorActivity()
        .when(start(urgent("Zij gaat morgen op reis", evening), GP))
        .expectEventsMatching(
            payloadsMatching(
                listWithAnyOf(
                    predicate(
                        (Object event) ->
                            event instanceof MessageSent it
                                && it.deliveries().equals(List.of(new Delivery(GP, evening, null)))
                                && evening.plusMinutes(30).equals(it.escalateAt())))));
  }

  @Test
  void what_is_urgent_says_why() {
    conversation
        .givenNoPriorActivity()
        .when(start(urgent(null, at(0, 20)), GP))
        .expectException(breaks(AnUrgentMessageSaysWhy.class, "urgentReason"));
  }

  @Test
  void nobody_talks_to_themselves() {
    conversation
        .givenNoPriorActivity()
        .when(start(saying(PHYSIO, at(0, 10))))
        .expectException(breaks(SomebodyHearsAMessage.class, "participants"));
  }

  @Test
  void members_of_the_kernteam_are_invited_once_and_as_the_kernteam_knows_them() {
    var renamed = new PractitionerRef(GP.id(), "Iemand anders", GP.role(), GP.organisationId(), "");
    var kernteam = Map.of(GP.id(), GP, PHYSIO.id(), PHYSIO);

    assertThat(new Invitation(List.of(renamed, PHYSIO, GP), kernteam).accepted(PHYSIO.id()))
        .containsExactly(GP);
  }

  @Test
  void nobody_outside_the_kernteam_is_invited() {
    var invitation = new Invitation(List.of(GP, GP2), Map.of(GP.id(), GP));

    assertThatThrownBy(() -> invitation.accepted(PHYSIO.id()))
        .satisfies(
            thrown ->
                assertThat(thrown, breaks(OnlyTheKernteamIsInvited.class, "participants[1].id")));
  }

  private static StartConversation start(NewMessage message, PractitionerRef... invited) {
    return new StartConversation(
        CONVERSATION, CASE, MessageCategory.MOTIVATION, List.of(invited), message);
  }

  private static NewMessage urgent(String reason, OffsetDateTime when) {
    return new NewMessage(
        FIRST, PHYSIO, "Graag bellen", true, reason, new ReachableTimes(Map.of()), when);
  }
}
