package nl.wijkverband.contracts;

import static nl.wijkverband.contracts.People.CASE;
import static nl.wijkverband.contracts.People.GP;
import static nl.wijkverband.contracts.People.PHYSIOTHERAPIST;
import static nl.wijkverband.contracts.People.POH;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkverband.contracts.messaging.ConversationStartedV1;
import nl.wijkverband.contracts.messaging.MessageDeliveredV1;
import nl.wijkverband.contracts.messaging.MessageReadV1;
import nl.wijkverband.contracts.messaging.MessageSentV1;
import nl.wijkverband.contracts.messaging.UrgentMessageEscalatedV1;
import nl.wijkverband.vocabulary.ConversationId;
import nl.wijkverband.vocabulary.Delivery;
import nl.wijkverband.vocabulary.HeldBecause;
import nl.wijkverband.vocabulary.MessageCategory;
import nl.wijkverband.vocabulary.MessageId;

/** One filled-in example of everything messaging publishes. */
final class MessagingExamples {

  private static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-20T10:30:00+01:00");

  private MessagingExamples() {}

  static Stream<Contract> all() {
    return Stream.of(
        new ConversationStartedV1(
            CASE,
            ConversationId.of("01990000-0000-7000-8000-000000000016"),
            MessageCategory.OTHER,
            List.of(GP, POH),
            AT),
        new MessageSentV1(
            CASE,
            ConversationId.of("01990000-0000-7000-8000-000000000016"),
            MessageId.of("01990000-0000-7000-8000-000000000017"),
            PHYSIOTHERAPIST,
            "Ze kwam vandaag niet",
            true,
            "Ze klonk somber",
            List.of(new Delivery(POH, AT, HeldBecause.OUTSIDE_HOURS)),
            AT),
        new MessageDeliveredV1(
            CASE,
            ConversationId.of("01990000-0000-7000-8000-000000000016"),
            MessageId.of("01990000-0000-7000-8000-000000000017"),
            POH.id(),
            AT),
        new MessageReadV1(
            CASE,
            ConversationId.of("01990000-0000-7000-8000-000000000016"),
            MessageId.of("01990000-0000-7000-8000-000000000017"),
            POH.id(),
            AT),
        new UrgentMessageEscalatedV1(
            CASE,
            ConversationId.of("01990000-0000-7000-8000-000000000016"),
            MessageId.of("01990000-0000-7000-8000-000000000017"),
            POH.id(),
            GP,
            AT));
  }
}
