package nl.wijkverband.messaging.write;

import static org.axonframework.modelling.command.AggregateCreationPolicy.ALWAYS;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import java.util.Set;
import nl.wijkverband.messaging.events.ConversationEvent;
import nl.wijkverband.messaging.events.ConversationStarted;
import nl.wijkverband.messaging.events.MessageDelivered;
import nl.wijkverband.messaging.events.MessageRead;
import nl.wijkverband.messaging.events.MessageSent;
import nl.wijkverband.messaging.events.UrgentMessageEscalated;
import nl.wijkverband.messaging.write.delivermessage.DeliverMessage;
import nl.wijkverband.messaging.write.escalatemessage.EscalateMessage;
import nl.wijkverband.messaging.write.message.AnUrgentMessageSaysWhy;
import nl.wijkverband.messaging.write.message.Messages;
import nl.wijkverband.messaging.write.message.NewMessage;
import nl.wijkverband.messaging.write.message.OnlyParticipantsTakePart;
import nl.wijkverband.messaging.write.message.SentMessage;
import nl.wijkverband.messaging.write.message.SomebodyHearsAMessage;
import nl.wijkverband.messaging.write.reachability.MessagingTerms;
import nl.wijkverband.messaging.write.readconversation.OnlyWhatReachedSomebodyIsRead;
import nl.wijkverband.messaging.write.readconversation.ReadConversation;
import nl.wijkverband.messaging.write.sendmessage.SendMessage;
import nl.wijkverband.messaging.write.startconversation.StartConversation;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ConversationId;
import nl.wijkverband.vocabulary.PractitionerId;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/** A conversation on a case: what may be said and read, and what follows by itself. */
@Aggregate(snapshotTriggerDefinition = "everyHundredEvents")
@Revision("1")
@SuppressWarnings("NullAway.Init") // Axon fills it from the first event
public class Conversation {

  @AggregateIdentifier private ConversationId id;
  private CaseId caseId;
  private List<PractitionerRef> participants = List.of();
  private Messages messages = new Messages();

  @CommandHandler
  @CreationPolicy(ALWAYS)
  void decide(StartConversation command) {
    NewMessage first = command.message();
    Rule.check(
        new SomebodyHearsAMessage(command.invited(), "participants"),
        new AnUrgentMessageSaysWhy(first));
    apply(
        new ConversationStarted(
            command.caseId(),
            command.conversationId(),
            command.category(),
            command.participants(),
            first.sentAt()));
    say(first, command.invited());
  }

  @CommandHandler
  void decide(SendMessage command) {
    NewMessage next = command.message();
    List<PractitionerRef> receivers = othersThan(next.from().id(), command.left());
    Rule.check(
        new OnlyParticipantsTakePart(next.from().id(), participants),
        new AnUrgentMessageSaysWhy(next),
        new SomebodyHearsAMessage(receivers, null));
    say(next, receivers);
  }

  @CommandHandler
  void decide(ReadConversation command) {
    Rule.check(
        new OnlyParticipantsTakePart(command.reader(), participants),
        new OnlyWhatReachedSomebodyIsRead(messages.shows(command.messageId(), command.reader())));
    if (messages.areUnread(command.messageId(), command.reader())) {
      apply(new MessageRead(caseId, id, command.messageId(), command.reader(), command.now()));
    }
  }

  @CommandHandler
  void decide(DeliverMessage command) {
    if (messages
        .find(command.messageId())
        .filter(message -> message.waitsFor(command.to()))
        .isPresent()) {
      apply(new MessageDelivered(caseId, id, command.messageId(), command.to(), command.now()));
    }
  }

  @CommandHandler
  void decide(EscalateMessage command) {
    messages
        .find(command.messageId())
        .map((SentMessage message) -> message.unreadWithoutTelling(command.lead().id()))
        .orElse(List.of())
        .forEach(
            receiver ->
                apply(
                    new UrgentMessageEscalated(
                        caseId,
                        id,
                        command.messageId(),
                        receiver,
                        command.lead(),
                        command.now(),
                        MessagingTerms.CURRENT.version())));
  }

  private void say(NewMessage message, List<PractitionerRef> receivers) {
    var terms = MessagingTerms.CURRENT;
    apply(
        new MessageSent(
            caseId,
            id,
            message.id(),
            message.from(),
            message.text(),
            message.urgent(),
            message.urgentReason(),
            receivers.stream()
                .map(to -> message.reachable().delivery(to, message.urgent(), message.sentAt()))
                .toList(),
            message.sentAt(),
            message.urgent() ? message.sentAt().plus(terms.escalateAfter()) : null,
            terms.version()));
  }

  private List<PractitionerRef> othersThan(PractitionerId sender, Set<PractitionerId> left) {
    return participants.stream()
        .filter(participant -> !participant.id().equals(sender))
        .filter(participant -> !left.contains(participant.id()))
        .toList();
  }

  @EventSourcingHandler
  void evolve(ConversationEvent event) {
    if (event instanceof ConversationStarted started) {
      id = started.conversationId();
      caseId = started.caseId();
      participants = started.participants();
    }
    messages.evolve(event);
  }
}
