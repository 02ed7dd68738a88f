package nl.wijkverband.messaging.write.message;

import java.time.OffsetDateTime;
import nl.wijkverband.messaging.write.Words;
import nl.wijkverband.messaging.write.reachability.ReachableTimes;
import nl.wijkverband.platform.envelope.TimeOrderedId;
import nl.wijkverband.vocabulary.MessageId;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.jspecify.annotations.Nullable;

/** A message as a request brings it; why it is urgent is only kept when it is. */
public record MessageBody(String text, boolean urgent, @Nullable String urgentReason) {

  /** The message this person sends now. */
  public NewMessage from(PractitionerRef sender, ReachableTimes reachable, OffsetDateTime now) {
    return new NewMessage(
        new MessageId(TimeOrderedId.next()),
        sender,
        text.strip(),
        urgent,
        urgent ? Words.orNothing(urgentReason) : null,
        reachable,
        now);
  }
}
