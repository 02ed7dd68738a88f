package nl.wijkverband.messaging.events;

import static nl.wijkverband.messaging.TeamA.CASE;
import static nl.wijkverband.messaging.TeamA.CONVERSATION;
import static nl.wijkverband.messaging.TeamA.FIRST;
import static nl.wijkverband.messaging.TeamA.GP;
import static nl.wijkverband.messaging.TeamA.POH;
import static nl.wijkverband.messaging.TeamA.at;
import static nl.wijkverband.messaging.TeamA.atOnce;
import static nl.wijkverband.messaging.TeamA.held;
import static nl.wijkverband.messaging.TeamA.sent;
import static nl.wijkverband.messaging.TeamA.started;

import java.util.stream.Stream;

/** One example of every private event, every field filled. */
public final class EventExamples {

  private EventExamples() {}

  /** All of them. */
  public static Stream<Object> all() {
    return Stream.of(
        started(),
        sent(FIRST, true, atOnce(GP), held(POH)),
        new MessageDelivered(CASE, CONVERSATION, FIRST, POH.id(), at(3, 8)),
        new MessageRead(CASE, CONVERSATION, FIRST, GP.id(), at(0, 11)),
        new UrgentMessageEscalated(
            CASE, CONVERSATION, FIRST, POH.id(), GP, at(0, 11), "messaging-1"));
  }
}
