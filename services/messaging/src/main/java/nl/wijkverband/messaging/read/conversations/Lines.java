package nl.wijkverband.messaging.read.conversations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.wijkverband.vocabulary.Actor;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ConversationId;
import nl.wijkverband.vocabulary.DutchTime;
import nl.wijkverband.vocabulary.MessageCategory;
import nl.wijkverband.vocabulary.PatientId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds the conversations somebody has something to see in: what they said, what reached them, and
 * what they were told of as the lead. Never what still waits, and nothing of a case whose kernteam
 * they left. Whether they may see the case itself is not asked here.
 */
@Repository
class Lines {

  /** The messages of one reader in one role, those they have not read marked. */
  static final String SEEN =
      """
      with mine as (
        select conversation_id from participant
        where practitioner_id = :me and role = :role and organisation_id = :organisation),
      seen as (
        select message_id, null::timestamptz as reached_at, false as unread, 'SENDER' as seen_as
        from message join mine using (conversation_id) where from_id = :me
        union all
        select d.message_id, d.delivered_at, d.read_at is null, 'RECEIVER'
        from delivery d join message using (message_id) join mine using (conversation_id)
        where d.to_id = :me and d.delivered_at is not null
        union all
        select d.message_id, max(d.escalated_at), bool_or(d.read_at is null), 'LEAD'
        from delivery d join message m using (message_id)
        where d.escalated_to = :me
          and not exists (select 1 from mine where mine.conversation_id = m.conversation_id)
        group by d.message_id)
      """;

  private static final String LINES =
      SEEN
          + """
            select c.conversation_id, c.case_id, c.patient_id, c.category,
              max(coalesce(s.reached_at, m.sent_at)) as last_at,
              count(*) filter (where s.unread) as unread,
              bool_or(s.unread and m.urgent) as urgent
            from seen s join message m using (message_id) join conversation c using (conversation_id)
            where not exists (
                select 1 from kernteam_member k
                where k.case_id = c.case_id and k.practitioner_id = :me and k.has_left)
              and (:case::uuid is null or c.case_id = :case::uuid)
              and (:conversation::uuid is null or c.conversation_id = :conversation::uuid)
            group by c.conversation_id
            having (not :unread or count(*) filter (where s.unread) > 0)
            order by last_at desc, c.conversation_id
            """;

  private final JdbcClient jdbc;

  Lines(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<ConversationLine> of(Actor reader, boolean unreadOnly) {
    return find(reader, null, null, unreadOnly);
  }

  List<ConversationLine> of(Actor reader, CaseId caseId) {
    return find(reader, caseId.value(), null, false);
  }

  List<ConversationLine> of(Actor reader, CaseId caseId, ConversationId conversationId) {
    return find(reader, caseId.value(), conversationId.value(), false);
  }

  private List<ConversationLine> find(
      Actor reader, @Nullable UUID caseId, @Nullable UUID conversationId, boolean unreadOnly) {
    return jdbc.sql(LINES)
        .param("me", reader.id().value())
        .param("role", reader.role().name())
        .param("organisation", reader.organisationId().value())
        .param("case", caseId == null ? null : caseId.toString())
        .param("conversation", conversationId == null ? null : conversationId.toString())
        .param("unread", unreadOnly)
        .query(Lines::line)
        .list();
  }

  private static ConversationLine line(ResultSet row, int number) throws SQLException {
    return new ConversationLine(
        new ConversationId(row.getObject("conversation_id", UUID.class)),
        new CaseId(row.getObject("case_id", UUID.class)),
        new PatientId(row.getObject("patient_id", UUID.class)),
        MessageCategory.valueOf(row.getString("category")),
        DutchTime.at(row.getObject("last_at", OffsetDateTime.class).toInstant()),
        row.getLong("unread"),
        row.getBoolean("urgent"));
  }
}
