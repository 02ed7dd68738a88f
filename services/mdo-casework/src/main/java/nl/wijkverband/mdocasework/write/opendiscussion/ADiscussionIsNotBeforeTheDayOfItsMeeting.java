package nl.wijkverband.mdocasework.write.opendiscussion;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import nl.wijkverband.mdocasework.write.moment.DutchDay;
import nl.wijkverband.mdocasework.write.submission.AgendaPlace;
import nl.wijkverband.platform.rule.Rule;

/** A case is discussed on the day of the meeting, or later when the meeting was moved. */
public record ADiscussionIsNotBeforeTheDayOfItsMeeting(OffsetDateTime openedAt, AgendaPlace place)
    implements Rule {

  @Override
  public boolean isBroken() {
    return DutchDay.of(openedAt).isBefore(meetingDay());
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
    return DutchDay.of(place.meetingAt());
  }
}
