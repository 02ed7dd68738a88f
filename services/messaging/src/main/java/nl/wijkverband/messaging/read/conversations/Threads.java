package nl.wijkverband.messaging.read.conversations;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkverband.messaging.read.People;
import nl.wijkverband.vocabulary.Actor;
import nl.wijkverband.vocabulary.ConversationId;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what one person sees of a conversation, texts still encrypted. */
@Repository
class Threads {

  /** A message this reader sees. */
  record SeenMessage(
      UUID id,
      UUID from,
      String text,
      boolean urgent,
      @Nullable String urgentReason,
      OffsetDateTime sentAt,
      SeenAs seenAs) {}

  /** Why a reader sees a message. */
  enum SeenAs {
    SENDER,
    RECEIVER,
    LEAD
  }

  /** What became of a message on its way to one receiver. */
  record Delivered(
      UUID messageId,
      UUID to,
      OffsetDateTime deliverAt,
      @Nullable OffsetDateTime deliveredAt,
      @Nullable OffsetDateTime readAt,
      @Nullable String heldBecause,
      @Nullable UUID escalatedTo,
      @Nullable OffsetDateTime escalatedAt) {}

  private final JdbcClient jdbc;

  Threads(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The participants of these conversations, by conversation. */
  Map<ConversationId, List<PractitionerRef>> participants(List<ConversationId> conversations) {
    if (conversations.isEmpty()) {
      return Map.of();
    }
    record InConversation(ConversationId id, PractitionerRef who) {}
    return jdbc
        .sql("select * from participant where conversation_id in (:ids) order by name")
        .param("ids", conversations.stream().map(ConversationId::value).toList())
        .query(
            (row, number) ->
                new InConversation(
                    new ConversationId(row.getObject("conversation_id", UUID.class)),
                    People.of(row)))
        .list()
        .stream()
        .collect(groupingBy(InConversation::id, mapping(InConversation::who, toList())));
  }

  List<SeenMessage> messages(Actor reader, ConversationId conversationId) {
    return jdbc.sql(
            Lines.SEEN
                + """
                select m.message_id, m.from_id, m.text, m.urgent, m.urgent_reason, m.sent_at, s.seen_as
                from seen s join message m using (message_id)
                where m.conversation_id = :conversation order by m.number""")
        .param("me", reader.id().value())
        .param("role", reader.role().name())
        .param("organisation", reader.organisationId().value())
        .param("conversation", conversationId.value())
        .query(Threads::message)
        .list();
  }

  Map<UUID, List<Delivered>> deliveries(ConversationId conversationId) {
    return jdbc
        .sql(
            """
            select d.* from delivery d join message m using (message_id)
            where m.conversation_id = ?""")
        .param(conversationId.value())
        .query(Threads::delivery)
        .list()
        .stream()
        .collect(groupingBy(Delivered::messageId));
  }

  private static SeenMessage message(ResultSet row, int number) throws SQLException {
    return new SeenMessage(
        row.getObject("message_id", UUID.class),
        row.getObject("from_id", UUID.class),
        row.getString("text"),
        row.getBoolean("urgent"),
        row.getString("urgent_reason"),
        row.getObject("sent_at", OffsetDateTime.class),
        SeenAs.valueOf(row.getString("seen_as")));
  }

  private static Delivered delivery(ResultSet row, int number) throws SQLException {
    return new Delivered(
        row.getObject("message_id", UUID.class),
        row.getObject("to_id", UUID.class),
        row.getObject("deliver_at", OffsetDateTime.class),
        row.getObject("delivered_at", OffsetDateTime.class),
        row.getObject("read_at", OffsetDateTime.class),
        row.getString("held_because"),
        row.getObject("escalated_to", UUID.class),
        row.getObject("escalated_at", OffsetDateTime.class));
  }
}
