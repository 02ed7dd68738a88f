package nl.wijkverband.messaging.read.conversations;

import java.time.OffsetDateTime;
import java.util.UUID;
import nl.wijkverband.messaging.events.ConversationStarted;
import nl.wijkverband.messaging.events.MessageDelivered;
import nl.wijkverband.messaging.events.MessageRead;
import nl.wijkverband.messaging.events.MessageSent;
import nl.wijkverband.messaging.events.UrgentMessageEscalated;
import nl.wijkverband.platform.envelope.Happened;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.vocabulary.Delivery;
import nl.wijkverband.vocabulary.PatientId;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the tables people's conversations are read from. */
@Component
@ProcessingGroup("conversations")
class ConversationsProjector {

  private final JdbcClient jdbc;
  private final PersonalData personalData;

  ConversationsProjector(JdbcClient jdbc, PersonalData personalData) {
    this.jdbc = jdbc;
    this.personalData = personalData;
  }

  @EventHandler
  void on(ConversationStarted event, Happened happened) {
    jdbc.sql("insert into conversation values (?, ?, ?, ?, ?)")
        .params(
            event.conversationId().value(),
            event.caseId().value(),
            happened.patientId().value(),
            event.category().name(),
            event.startedAt())
        .update();
    event.participants().forEach(participant -> add(event.conversationId().value(), participant));
  }

  private void add(UUID conversationId, PractitionerRef who) {
    jdbc.sql("insert into participant values (?, ?, ?, ?, ?, ?)")
        .params(
            conversationId,
            who.id().value(),
            who.name(),
            who.role().name(),
            who.organisationId().value(),
            who.organisationName())
        .update();
  }

  @EventHandler
  void on(MessageSent event, @SequenceNumber long number, Happened happened) {
    PatientId patientId = happened.patientId();
    jdbc.sql("insert into message values (?, ?, ?, ?, ?, ?, ?, ?)")
        .param(event.messageId().value())
        .param(event.conversationId().value())
        .param(number)
        .param(event.from().id().value())
        .param(personalData.protectText(event.text(), patientId))
        .param(event.urgent())
        .param(protect(event.urgentReason(), patientId))
        .param(event.sentAt())
        .update();
    event
        .deliveries()
        .forEach(delivery -> add(event.messageId().value(), delivery, event.sentAt()));
  }

  private void add(UUID messageId, Delivery delivery, OffsetDateTime sentAt) {
    var because = delivery.heldBecause();
    jdbc.sql(
            """
            insert into delivery (message_id, to_id, deliver_at, held_because, delivered_at)
            values (?, ?, ?, ?, ?)""")
        .param(messageId)
        .param(delivery.to().id().value())
        .param(delivery.deliverAt())
        .param(because == null ? null : because.name())
        .param(because == null ? sentAt : null)
        .update();
  }

  private @Nullable String protect(@Nullable String text, PatientId patientId) {
    return text == null ? null : personalData.protectText(text, patientId);
  }

  @EventHandler
  void on(MessageDelivered event) {
    jdbc.sql("update delivery set delivered_at = ? where message_id = ? and to_id = ?")
        .params(event.deliveredAt(), event.messageId().value(), event.to().value())
        .update();
  }

  @EventHandler
  void on(MessageRead event) {
    jdbc.sql(
            """
            update delivery set read_at = :at
            where to_id = :reader and delivered_at is not null and read_at is null
              and message_id in (
                select earlier.message_id from message earlier
                join message last using (conversation_id)
                where last.message_id = :last and earlier.number <= last.number)""")
        .param("at", event.readAt())
        .param("reader", event.reader().value())
        .param("last", event.messageId().value())
        .update();
  }

  @EventHandler
  void on(UrgentMessageEscalated event) {
    jdbc.sql(
            """
            update delivery set escalated_to = ?, escalated_at = ?
            where message_id = ? and to_id = ?""")
        .params(
            event.lead().id().value(),
            event.escalatedAt(),
            event.messageId().value(),
            event.to().value())
        .update();
  }
}
