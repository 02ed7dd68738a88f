package nl.wijkverband.mdocasework.read.meetings;

import java.time.OffsetDateTime;
import java.util.List;
import nl.wijkverband.vocabulary.Actor;
import nl.wijkverband.vocabulary.MeetingId;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.Role;
import org.jspecify.annotations.Nullable;

/** A meeting as it was planned. */
public record Meeting(
    MeetingId id,
    String wijk,
    OffsetDateTime at,
    int minutes,
    @Nullable String place,
    PractitionerRef chair,
    List<PractitionerRef> participants) {

  /** Whether this person is at the table in the role they work in now, the chair aside. */
  public boolean isAttendedBy(Actor actor) {
    return participants.stream()
        .anyMatch(it -> it.id().equals(actor.id()) && it.role() == actor.role());
  }

  /** Whether this person leads it. */
  public boolean isLedBy(Actor actor) {
    return actor.role() == Role.MDO_CHAIR && chair.id().equals(actor.id());
  }
}
