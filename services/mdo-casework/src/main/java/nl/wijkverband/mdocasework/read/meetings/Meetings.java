package nl.wijkverband.mdocasework.read.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkverband.mdocasework.read.Page;
import nl.wijkverband.mdocasework.read.Rows;
import nl.wijkverband.vocabulary.Actor;
import nl.wijkverband.vocabulary.MeetingId;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Meetings: a plain table, for planning one is no fact about any patient (decision 26). */
@Repository
public class Meetings {

  private static final String SELECT =
      """
      select m.*, count(s.*) as cases, count(s.*) filter (where s.state <> 'CLOSED') as undiscussed
      from meeting m left join submission s using (meeting_id)
      """;
  private static final String OURS =
      """
      where (:chair and m.wijk = :wijk)
         or (not :chair and exists (select 1 from meeting_participant p
                                    where p.meeting_id = m.meeting_id
                                      and p.practitioner_id = :person and p.role = :role))
      """;

  private final JdbcClient jdbc;

  Meetings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps a new one. */
  public void add(Meeting meeting) {
    jdbc.sql(
            """
            insert into meeting (meeting_id, wijk, at, minutes, place, chair, participants)
            values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)""")
        .param(meeting.id().value())
        .param(meeting.wijk())
        .param(meeting.at())
        .param(meeting.minutes())
        .param(meeting.place())
        .param(Rows.write(meeting.chair()))
        .param(Rows.write(meeting.participants()))
        .update();
    for (PractitionerRef participant : meeting.participants()) {
      jdbc.sql(
              """
              insert into meeting_participant (meeting_id, practitioner_id, role)
              values (?, ?, ?)""")
          .params(meeting.id().value(), participant.id().value(), participant.role().name())
          .update();
    }
  }

  /** A meeting of this wijk; of another one it is as unknown as one that is not there. */
  public Meeting readInWijk(MeetingId id, String wijk) {
    return find(id)
        .filter(meeting -> meeting.wijk().equals(wijk))
        .orElseThrow(NoSuchMeeting::refused);
  }

  /** A meeting this person takes part in, or of the wijk they are a chair in. */
  public Meeting readFor(MeetingId id, Actor actor) {
    return find(id)
        .filter(
            meeting ->
                actor.role() == Role.MDO_CHAIR
                    ? meeting.wijk().equals(actor.wijk())
                    : meeting.isAttendedBy(actor))
        .orElseThrow(NoSuchMeeting::refused);
  }

  List<MeetingView> page(Actor actor, int page) {
    return ours(
            SELECT
                + OURS
                + """
                group by m.meeting_id order by m.at desc, m.meeting_id desc
                limit :size offset :offset""",
            actor)
        .param("size", Page.SIZE)
        .param("offset", Page.offset(page))
        .query(
            (row, number) ->
                MeetingView.of(meeting(row), row.getLong("cases"), row.getLong("undiscussed")))
        .list();
  }

  long count(Actor actor) {
    return ours("select count(*) from meeting m " + OURS, actor).query(Long.class).single();
  }

  private JdbcClient.StatementSpec ours(String sql, Actor actor) {
    return jdbc.sql(sql)
        .param("chair", actor.role() == Role.MDO_CHAIR)
        .param("wijk", actor.wijk())
        .param("person", actor.id().value())
        .param("role", actor.role().name());
  }

  private Optional<Meeting> find(MeetingId id) {
    return jdbc.sql("select * from meeting where meeting_id = ?")
        .param(id.value())
        .query((row, number) -> meeting(row))
        .optional();
  }

  private static Meeting meeting(ResultSet row) throws SQLException {
    return new Meeting(
        new MeetingId(row.getObject("meeting_id", UUID.class)),
        row.getString("wijk"),
        Rows.moment(row, "at"),
        row.getInt("minutes"),
        row.getString("place"),
        Rows.practitioner(row, "chair"),
        Rows.practitioners(row, "participants"));
  }
}
