package nl.wijkverband.messaging.read.conversations;

import static java.util.stream.Collectors.toMap;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import nl.wijkverband.messaging.read.Kernteams;
import nl.wijkverband.messaging.read.Reachabilities;
import nl.wijkverband.messaging.write.reachability.Reachability;
import nl.wijkverband.messaging.write.reachability.ReachableTimes;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.vocabulary.Actor;
import nl.wijkverband.vocabulary.DutchTime;
import nl.wijkverband.vocabulary.HeldBecause;
import nl.wijkverband.vocabulary.MessageId;
import nl.wijkverband.vocabulary.PractitionerId;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows conversations to one of the people who may see them. */
@Component
class Conversations {

  private final Threads threads;
  private final Kernteams kernteams;
  private final Reachabilities reachabilities;
  private final PersonalData personalData;

  Conversations(
      Threads threads,
      Kernteams kernteams,
      Reachabilities reachabilities,
      PersonalData personalData) {
    this.threads = threads;
    this.kernteams = kernteams;
    this.reachabilities = reachabilities;
    this.personalData = personalData;
  }

  /** These conversations, without what was said in them. */
  List<ConversationView> list(List<ConversationLine> lines, Actor reader) {
    var participants =
        threads.participants(lines.stream().map(ConversationLine::conversationId).toList());
    return lines.stream()
        .map(
            line ->
                view(
                    line,
                    participants.getOrDefault(line.conversationId(), List.of()),
                    reader,
                    null))
        .toList();
  }

  /** This conversation with what was said in it, as far as this reader sees it. */
  ConversationView open(ConversationLine line, Actor reader) {
    List<PractitionerRef> participants =
        threads
            .participants(List.of(line.conversationId()))
            .getOrDefault(line.conversationId(), List.of());
    Map<PractitionerId, PractitionerRef> people = new HashMap<>(kernteams.membersOf(line.caseId()));
    people.putAll(participants.stream().collect(toMap(PractitionerRef::id, Function.identity())));
    ReachableTimes reachable = reachabilities.of(participants);
    var deliveries = threads.deliveries(line.conversationId());
    List<MessageView> messages =
        threads.messages(reader, line.conversationId()).stream()
            .map(
                message ->
                    message(
                        message,
                        deliveries.getOrDefault(message.id(), List.of()),
                        new Around(line, reader, people, reachable)))
            .toList();
    return view(line, participants, reader, messages);
  }

  /** What is known around a message. */
  private record Around(
      ConversationLine line,
      Actor reader,
      Map<PractitionerId, PractitionerRef> people,
      ReachableTimes reachable) {

    @Nullable PractitionerRef person(@Nullable UUID id) {
      return id == null ? null : people.get(new PractitionerId(id));
    }

    PractitionerRef participant(UUID id) {
      return Objects.requireNonNull(people.get(new PractitionerId(id)));
    }
  }

  private static ConversationView view(
      ConversationLine line,
      List<PractitionerRef> participants,
      Actor reader,
      @Nullable List<MessageView> messages) {
    List<PractitionerRef> others =
        participants.stream().filter(each -> !each.id().equals(reader.id())).toList();
    return new ConversationView(
        line.conversationId(),
        line.caseId(),
        line.category(),
        others,
        line.lastMessageAt(),
        line.unread(),
        line.urgent(),
        others.size() < participants.size(),
        messages);
  }

  private MessageView message(
      Threads.SeenMessage message, List<Threads.Delivered> deliveries, Around around) {
    var patientId = around.line().patientId();
    String reason = message.urgentReason();
    return new MessageView(
        new MessageId(message.id()),
        around.participant(message.from()),
        message.seenAs() == Threads.SeenAs.SENDER,
        personalData.revealText(message.text(), patientId),
        message.urgent(),
        reason == null ? null : personalData.revealText(reason, patientId),
        DutchTime.at(message.sentAt().toInstant()),
        deliveries.stream()
            .filter(each -> isShown(each, message, around.reader()))
            .map(each -> delivery(each, message, around))
            .toList());
  }

  private static boolean isShown(
      Threads.Delivered delivery, Threads.SeenMessage message, Actor reader) {
    return message.seenAs() != Threads.SeenAs.RECEIVER
        || delivery.to().equals(reader.id().value())
        || reader.id().value().equals(delivery.escalatedTo());
  }

  private static MessageView.DeliveryView delivery(
      Threads.Delivered delivery, Threads.SeenMessage message, Around around) {
    PractitionerRef to = around.participant(delivery.to());
    boolean waitsForAnAnswer = message.urgent() && delivery.readAt() == null;
    String because = delivery.heldBecause();
    return new MessageView.DeliveryView(
        to,
        DutchTime.at(delivery.deliverAt().toInstant()),
        dutch(delivery.deliveredAt()),
        dutch(delivery.readAt()),
        because == null ? null : HeldBecause.valueOf(because),
        around.person(delivery.escalatedTo()),
        dutch(delivery.escalatedAt()),
        waitsForAnAnswer ? telephone(around.reachable().set().get(to.id())) : null);
  }

  private static @Nullable String telephone(@Nullable Reachability wishes) {
    return wishes == null ? null : wishes.telephoneWhenUrgent();
  }

  private static @Nullable OffsetDateTime dutch(@Nullable OffsetDateTime moment) {
    return moment == null ? null : DutchTime.at(moment.toInstant());
  }
}
