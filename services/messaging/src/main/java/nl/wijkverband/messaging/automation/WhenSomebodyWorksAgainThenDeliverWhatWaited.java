package nl.wijkverband.messaging.automation;

import java.time.OffsetDateTime;
import nl.wijkverband.messaging.write.delivermessage.DeliverMessage;
import nl.wijkverband.platform.command.SystemCommands;
import nl.wijkverband.platform.moment.DutchCalendar;
import nl.wijkverband.vocabulary.DutchTime;
import org.springframework.stereotype.Component;

/**
 * A message outside somebody's hours reaches them when they work again. It may be told so twice:
 * the conversation knows whether the message still waits.
 */
@Component
class WhenSomebodyWorksAgainThenDeliverWhatWaited {

  private final SystemCommands commands;
  private final DutchCalendar calendar;

  WhenSomebodyWorksAgainThenDeliverWhatWaited(SystemCommands commands, DutchCalendar calendar) {
    this.commands = commands;
    this.calendar = calendar;
  }

  void timeHasCome(DeliveryTimer timer) {
    OffsetDateTime now = DutchTime.at(calendar.now());
    MessageTimer message = timer.message();
    commands.send(
        new DeliverMessage(message.conversationId(), message.messageId(), timer.to(), now),
        message.caseId(),
        "delivery-hours",
        now.toInstant(),
        message.conversationId());
  }
}
