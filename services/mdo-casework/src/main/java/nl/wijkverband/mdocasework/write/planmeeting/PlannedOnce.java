package nl.wijkverband.mdocasework.write.planmeeting;

import nl.wijkverband.mdocasework.read.meetings.Meeting;
import nl.wijkverband.mdocasework.read.meetings.Meetings;
import nl.wijkverband.platform.command.Accepted;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.platform.command.KeyReused;
import nl.wijkverband.platform.envelope.IdempotencyKey;
import nl.wijkverband.platform.envelope.Position;
import nl.wijkverband.platform.eventstore.HandledCommands;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a meeting, once for every request however often it arrives. */
@Component
class PlannedOnce {

  private final Meetings meetings;
  private final HandledCommands handled;
  private final String service;

  PlannedOnce(
      Meetings meetings, HandledCommands handled, @Value("${wijkverband.service}") String service) {
    this.meetings = meetings;
    this.handled = handled;
    this.service = service;
  }

  @Transactional
  Accepted keep(Meeting meeting, Caller caller) {
    long newest = handled.newestPosition();
    IdempotencyKey key = caller.idempotencyKey();
    if (key != null) {
      // Of two at one moment the second waits here for the first, and then finds its answer.
      handled.remember(key, meeting.id().value(), newest);
      var answer = handled.find(key.key()).orElseThrow();
      if (!answer.fingerprint().equals(key.fingerprint())) {
        throw new KeyReused();
      }
      if (!answer.answerId().equals(meeting.id().value())) {
        return new Accepted(answer.answerId(), new Position(service, answer.position()));
      }
    }
    meetings.add(meeting);
    return new Accepted(meeting.id().value(), new Position(service, newest));
  }
}
