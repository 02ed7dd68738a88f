package nl.wijkverband.mdocasework.write.opendiscussion;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import nl.wijkverband.mdocasework.write.submission.AgendaPlace;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.DutchTime;

/** A case is discussed on the day of the meeting, or later when the meeting was moved. */
public record ADiscussionIsNotBeforeTheDayOfItsMeeting(OffsetDateTime openedAt, AgendaPlace place)
    implements Rule {

  @Override
  public boolean isBroken() {
    return DutchTime.dayOf(openedAt).isBefore(meetingDay());
  }

  @Override
  public String field() {
    return "openedAt";
  }

  @Override
  public Map<String, Object> parameters() {
    return Map.of("meeting", meetingDay());
  }

  private LocalDate meetingDay() {
    return DutchTime.dayOf(place.meetingAt());
  }
}
