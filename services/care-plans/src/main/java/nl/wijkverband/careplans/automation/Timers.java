package nl.wijkverband.careplans.automation;

import com.github.kagkarlsson.scheduler.Clock;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import nl.wijkverband.careplans.events.NoShowLetterSent;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The timers of this service (decision 25). A timer is set in the transaction that appends the
 * event it follows from: there is never one without the other. None is ever taken back; it looks
 * again when it goes off.
 */
@Configuration(proxyBeanMethods = false)
class Timers {

  private static final Duration RETRY_AFTER = Duration.ofSeconds(30);

  @Bean
  OneTimeTask<Void> letterTerm(WhenTheLetterIsNotAnsweredThenAskTheGp policy) {
    return Tasks.oneTime("no-show-letter-term")
        .onFailure(new OnFailureRetryLater<>(RETRY_AFTER))
        .execute((timer, context) -> policy.termPassed(LetterTerm.of(timer.getId())));
  }

  @Bean
  SmartInitializingSingleton timersAreSetWithTheirEvents(
      EventBus events, SchedulerClient timers, OneTimeTask<Void> letterTerm) {
    return () ->
        events.subscribe(
            messages ->
                messages.stream()
                    .map(EventMessage::getPayload)
                    .filter(NoShowLetterSent.class::isInstance)
                    .map(letter -> LetterTerm.of((NoShowLetterSent) letter))
                    .forEach(term -> set(timers, letterTerm, term)));
  }

  private static void set(SchedulerClient timers, OneTimeTask<Void> task, LetterTerm term) {
    timers.scheduleIfNotExists(task.instance(term.toString()), term.ends());
  }

  @Bean
  Clock dbSchedulerClock(java.time.Clock clock) {
    return clock::instant;
  }
}
