package nl.wijkverband.messaging.automation;

import java.time.OffsetDateTime;
import nl.wijkverband.messaging.read.Kernteams;
import nl.wijkverband.messaging.write.escalatemessage.EscalateMessage;
import nl.wijkverband.platform.command.SystemCommands;
import nl.wijkverband.platform.moment.DutchCalendar;
import nl.wijkverband.vocabulary.DutchTime;
import org.springframework.stereotype.Component;

/**
 * What cannot wait and stays unread comes to whoever leads the kernteam at that moment. It may be
 * told so twice: the conversation knows what was read, and of whom the lead knows.
 */
@Component
class WhenAnUrgentMessageStaysUnreadThenTellTheLead {

  private final SystemCommands commands;
  private final Kernteams kernteams;
  private final DutchCalendar calendar;

  WhenAnUrgentMessageStaysUnreadThenTellTheLead(
      SystemCommands commands, Kernteams kernteams, DutchCalendar calendar) {
    this.commands = commands;
    this.kernteams = kernteams;
    this.calendar = calendar;
  }

  void termPassed(MessageTimer timer) {
    OffsetDateTime now = DutchTime.at(calendar.now());
    kernteams
        .leadOf(timer.caseId())
        .ifPresent(
            lead ->
                commands.send(
                    new EscalateMessage(timer.conversationId(), timer.messageId(), lead, now),
                    timer.caseId(),
                    "escalation-term",
                    now.toInstant(),
                    timer.conversationId()));
  }
}
