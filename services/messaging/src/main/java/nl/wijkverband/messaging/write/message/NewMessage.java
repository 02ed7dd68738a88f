package nl.wijkverband.messaging.write.message;

import java.time.OffsetDateTime;
import nl.wijkverband.messaging.write.reachability.ReachableTimes;
import nl.wijkverband.vocabulary.MessageId;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.jspecify.annotations.Nullable;

/** What somebody is about to say, and all that decides when it arrives. */
public record NewMessage(
    MessageId id,
    PractitionerRef from,
    String text,
    boolean urgent,
    @Nullable String urgentReason,
    ReachableTimes reachable,
    OffsetDateTime sentAt) {}
