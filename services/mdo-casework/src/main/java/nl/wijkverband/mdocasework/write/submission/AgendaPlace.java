package nl.wijkverband.mdocasework.write.submission;

import java.time.OffsetDateTime;
import nl.wijkverband.vocabulary.MeetingId;

/** Where a submission stands on which agenda. */
public record AgendaPlace(MeetingId meetingId, OffsetDateTime meetingAt, int order, int minutes) {}
