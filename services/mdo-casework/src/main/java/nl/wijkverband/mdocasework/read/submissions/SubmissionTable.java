package nl.wijkverband.mdocasework.read.submissions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkverband.mdocasework.read.Page;
import nl.wijkverband.mdocasework.read.Rows;
import nl.wijkverband.mdocasework.write.submission.SubmissionState;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.MdoPurpose;
import nl.wijkverband.vocabulary.MeetingId;
import nl.wijkverband.vocabulary.PatientId;
import nl.wijkverband.vocabulary.SubmissionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads submissions: those that wait for an agenda, and those on one. */
@Repository
public class SubmissionTable {

  private static final String SELECT =
      """
      select s.*, c.patient_id from submission s join access_case c using (case_id)
      """;
  private static final String WAITING =
      """
      where c.wijk = :wijk and s.state = 'SUBMITTED'
        and exists (select 1 from access_consent a
                    where a.case_id = s.case_id and a.purpose = 'SHARING_WITHIN_KERNTEAM'
                      and a.given)
      """;

  private final JdbcClient jdbc;

  SubmissionTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those of a wijk that are on no agenda and may be shared, the longest waiting first. */
  List<SubmittedCase> page(String wijk, int page) {
    return jdbc.sql(
            SELECT
                + WAITING
                + "order by s.submitted_on, s.submission_id limit :size offset :offset")
        .param("wijk", wijk)
        .param("size", Page.SIZE)
        .param("offset", Page.offset(page))
        .query(SubmissionTable::row)
        .list();
  }

  long count(String wijk) {
    return jdbc.sql(
            "select count(*) from submission s join access_case c using (case_id) " + WAITING)
        .param("wijk", wijk)
        .query(Long.class)
        .single();
  }

  /** Those on the agenda of a meeting, in the order of the chair. */
  public List<SubmittedCase> on(MeetingId meetingId) {
    return jdbc.sql(SELECT + "where s.meeting_id = ? order by s.place, s.submission_id")
        .param(meetingId.value())
        .query(SubmissionTable::row)
        .list();
  }

  private static SubmittedCase row(ResultSet row, int number) throws SQLException {
    return new SubmittedCase(
        new CaseId(row.getObject("case_id", UUID.class)),
        new PatientId(row.getObject("patient_id", UUID.class)),
        new SubmissionId(row.getObject("submission_id", UUID.class)),
        MdoPurpose.valueOf(row.getString("purpose")),
        row.getString("question"),
        row.getString("introduction"),
        Rows.practitioner(row, "submitted_by"),
        row.getObject("submitted_on", LocalDate.class),
        SubmissionState.valueOf(row.getString("state")),
        row.getInt("place"),
        row.getInt("minutes"),
        row.getObject("opened_at") == null ? null : Rows.moment(row, "opened_at"));
  }
}
