package nl.wijkverband.messaging.automation;

import com.github.kagkarlsson.scheduler.Clock;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import nl.wijkverband.messaging.events.MessageSent;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The timers of this service (decision 25). A timer is set in the transaction that appends the
 * message it follows from: there is never one without the other. None is ever taken back; it looks
 * again when it goes off.
 */
@Configuration(proxyBeanMethods = false)
class Timers {

  private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

  @Bean
  OneTimeTask<Void> deliverMessage(WhenSomebodyWorksAgainThenDeliverWhatWaited policy) {
    return Tasks.oneTime("deliver-message")
        .onFailure(new OnFailureRetryLater<>(RETRY_AFTER))
        .execute((timer, context) -> policy.timeHasCome(DeliveryTimer.of(timer.getId())));
  }

  @Bean
  OneTimeTask<Void> escalateMessage(WhenAnUrgentMessageStaysUnreadThenTellTheLead policy) {
    return Tasks.oneTime("escalate-message")
        .onFailure(new OnFailureRetryLater<>(RETRY_AFTER))
        .execute((timer, context) -> policy.termPassed(MessageTimer.of(timer.getId())));
  }

  @Bean
  SmartInitializingSingleton timersAreSetWithTheirMessages(
      EventBus events,
      SchedulerClient timers,
      OneTimeTask<Void> deliverMessage,
      OneTimeTask<Void> escalateMessage) {
    return () ->
        events.subscribe(
            messages ->
                messages.stream()
                    .map(EventMessage::getPayload)
                    .filter(MessageSent.class::isInstance)
                    .map(MessageSent.class::cast)
                    .forEach(sent -> set(timers, deliverMessage, escalateMessage, sent)));
  }

  private static void set(
      SchedulerClient timers,
      OneTimeTask<Void> deliverMessage,
      OneTimeTask<Void> escalateMessage,
      MessageSent sent) {
    var message = MessageTimer.of(sent);
    sent.deliveries().stream()
        .filter(delivery -> delivery.heldBecause() != null)
        .forEach(
            delivery ->
                timers.scheduleIfNotExists(
                    deliverMessage.instance(
                        new DeliveryTimer(message, delivery.to().id()).toString()),
                    delivery.deliverAt().toInstant()));
    var escalateAt = sent.escalateAt();
    if (escalateAt != null) {
      timers.scheduleIfNotExists(
          escalateMessage.instance(message.toString()), escalateAt.toInstant());
    }
  }

  @Bean
  Clock dbSchedulerClock(java.time.Clock clock) {
    return clock::instant;
  }
}
