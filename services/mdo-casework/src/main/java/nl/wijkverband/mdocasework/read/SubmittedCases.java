package nl.wijkverband.mdocasework.read;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.wijkverband.vocabulary.ActionId;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.Id;
import nl.wijkverband.vocabulary.SubmissionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Of which case a submission or an action is, and when it was discussed. */
@Component
public class SubmittedCases {

  private static final CaseId NOBODYS = new CaseId(new UUID(0, 0));

  private final JdbcClient jdbc;

  SubmittedCases(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The case; nobody's for a submission nobody knows, so that the decision on access refuses both
   * alike.
   */
  public CaseId caseOf(SubmissionId submissionId) {
    return jdbc.sql("select case_id from submission where submission_id = ?")
        .param(submissionId.value())
        .query((row, number) -> new CaseId(row.getObject(1, UUID.class)))
        .optional()
        .orElse(NOBODYS);
  }

  /** When its discussion began. */
  public Optional<Instant> openedAt(SubmissionId submissionId) {
    return moment("select opened_at from submission where submission_id = ?", submissionId);
  }

  /** When the discussion this action comes from began. */
  public Optional<Instant> openedAt(ActionId actionId) {
    return moment(
        "select opened_at from mdo_action join submission using (submission_id) where action_id = ?",
        actionId);
  }

  /** When its discussion ended. */
  public Optional<Instant> closedAt(SubmissionId submissionId) {
    return moment("select closed_at from submission where submission_id = ?", submissionId);
  }

  private Optional<Instant> moment(String sql, Id id) {
    return jdbc.sql(sql)
        .param(id.value())
        .query((row, number) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
        .optional()
        .flatMap(found -> found)
        .map(OffsetDateTime::toInstant);
  }
}
