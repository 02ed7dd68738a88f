package nl.wijkverband.messaging.write.sendmessage;

import static nl.wijkverband.messaging.RuleBroken.breaks;
import static nl.wijkverband.messaging.TeamA.CASE;
import static nl.wijkverband.messaging.TeamA.CONVERSATION;
import static nl.wijkverband.messaging.TeamA.FIRST;
import static nl.wijkverband.messaging.TeamA.GP;
import static nl.wijkverband.messaging.TeamA.PHYSIO;
import static nl.wijkverband.messaging.TeamA.POH;
import static nl.wijkverband.messaging.TeamA.PSYCHOLOGIST;
import static nl.wijkverband.messaging.TeamA.SECOND;
import static nl.wijkverband.messaging.TeamA.at;
import static nl.wijkverband.messaging.TeamA.atOnce;
import static nl.wijkverband.messaging.TeamA.sent;
import static nl.wijkverband.messaging.TeamA.started;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkverband.messaging.events.MessageSent;
import nl.wijkverband.messaging.write.Conversation;
import nl.wijkverband.messaging.write.message.AnUrgentMessageSaysWhy;
import nl.wijkverband.messaging.write.message.NewMessage;
import nl.wijkverband.messaging.write.message.OnlyParticipantsTakePart;
import nl.wijkverband.messaging.write.message.SomebodyHearsAMessage;
import nl.wijkverband.messaging.write.reachability.ReachableTimes;
import nl.wijkverband.vocabulary.Delivery;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

class SendMessageTest {

  private final FixtureConfiguration<Conversation> conversation =
      new AggregateTestFixture<>(Conversation.class);

  @Test
  void an_answer_goes_to_everybody_else() {
    begun()
        .when(new SendMessage(CONVERSATION, answer(GP, false, null), Set.of()))
        .expectEvents(answered(PHYSIO, POH));
  }

  @Test
  void who_left_the_kernteam_hears_nothing_any_more() {
    begun()
        .when(new SendMessage(CONVERSATION, answer(GP, false, null), Set.of(PHYSIO.id())))
        .expectEvents(answered(POH));
  }

  @Test
  void when_everybody_left_there_is_nobody_to_talk_to() {
    begun()
        .when(new SendMessage(CONVERSATION, answer(GP, false, null), Set.of(PHYSIO.id(), POH.id())))
        .expectException(breaks(SomebodyHearsAMessage.class));
  }

  @Test
  void only_who_is_in_it_says_something() {
    begun()
        .when(new SendMessage(CONVERSATION, answer(PSYCHOLOGIST, false, null), Set.of()))
        .expectException(breaks(OnlyParticipantsTakePart.class));
  }

  @Test
  void what_is_urgent_says_why() {
    begun()
        .when(new SendMessage(CONVERSATION, answer(GP, true, null), Set.of()))
        .expectException(breaks(AnUrgentMessageSaysWhy.class, "urgentReason"));
  }

  private TestExecutor<Conversation> begun() {
    return conversation.given(started(), sent(FIRST, false, atOnce(GP), atOnce(POH)));
  }

  private static NewMessage answer(PractitionerRef from, boolean urgent, String reason) {
    return new NewMessage(
        SECOND, from, "Ik bel haar", urgent, reason, new ReachableTimes(Map.of()), at(0, 11));
  }

  private static MessageSent answered(PractitionerRef... receivers) {
    return new MessageSent(
        CASE,
        CONVERSATION,
        SECOND,
        GP,
        "Ik bel haar",
        false,
        null,
        List.of(receivers).stream().map(to -> new Delivery(to, at(0, 11), null)).toList(),
        at(0, 11),
        null,
        "messaging-1");
  }
}
