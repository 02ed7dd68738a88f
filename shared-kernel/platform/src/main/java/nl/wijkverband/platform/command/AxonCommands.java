package nl.wijkverband.platform.command;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import nl.wijkverband.platform.access.NoSuchCase;
import nl.wijkverband.platform.envelope.CommandContext;
import nl.wijkverband.platform.envelope.Ground;
import nl.wijkverband.platform.envelope.IdempotencyKey;
import nl.wijkverband.platform.envelope.Position;
import nl.wijkverband.platform.envelope.TimeOrderedId;
import nl.wijkverband.platform.eventstore.AlreadyHandled;
import nl.wijkverband.platform.eventstore.HandledCommands;
import nl.wijkverband.vocabulary.Id;
import org.axonframework.modelling.command.AggregateEntityNotFoundException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Commands through Axon, each in one transaction. Round trips to the database, for a command with
 * an idempotency key: look the key up, begin with the read of the snapshot, read the events after
 * it, append (key included), commit. {@code CommandCostTest} counts them.
 */
final class AxonCommands implements Commands {

  private static final int ATTEMPTS = 5;

  private final String service;
  private final Dispatch dispatch;
  private final HandledCommands handled;

  AxonCommands(String service, Dispatch dispatch, HandledCommands handled) {
    this.service = service;
    this.dispatch = dispatch;
    this.handled = handled;
  }

  @Override
  public Accepted send(
      Object command, Caller caller, Ground ground, Instant effectiveAt, Id about) {
    IdempotencyKey key = caller.idempotencyKey();
    UUID causationId = TimeOrderedId.next();
    var context =
        new CommandContext(
            caller.actor(),
            null,
            ground,
            effectiveAt,
            caller.correlationId(),
            causationId,
            key,
            about.value());
    // In somebody else's transaction a conflict has spoiled it already; they must start again.
    int attempts = TransactionSynchronizationManager.isActualTransactionActive() ? 1 : ATTEMPTS;
    for (int attempt = 1; ; attempt++) {
      Optional<Accepted> earlier = earlierAnswer(key);
      if (earlier.isPresent()) {
        return earlier.get();
      }
      try {
        return accepted(about.value(), dispatch.now(command, context), key);
      } catch (ConcurrencyException | AlreadyHandled e) {
        if (attempt == attempts) {
          throw new ChangedMeanwhile();
        }
        pause(attempt);
      } catch (AggregateNotFoundException | AggregateEntityNotFoundException e) {
        throw new NoSuchCase();
      } catch (RuntimeException e) {
        // The same request may have succeeded beside this one, and that is why this one failed.
        return earlierAnswer(key).orElseThrow(() -> e);
      }
    }
  }

  private Optional<Accepted> earlierAnswer(@Nullable IdempotencyKey key) {
    if (key == null) {
      return Optional.empty();
    }
    return handled
        .find(key.key())
        .map(
            answer -> {
              if (!answer.fingerprint().equals(key.fingerprint())) {
                throw new KeyReused();
              }
              return answer(answer.answerId(), answer.position());
            });
  }

  private Accepted accepted(UUID about, OptionalLong last, @Nullable IdempotencyKey key) {
    if (last.isPresent()) {
      return answer(about, last.getAsLong());
    }
    long newest = handled.newestPosition();
    if (key == null) {
      return answer(about, newest);
    }
    handled.remember(key, about, newest);
    // The same request beside this one may have been remembered first: one answer for both.
    return earlierAnswer(key).orElseThrow();
  }

  private Accepted answer(UUID about, long position) {
    return new Accepted(about, new Position(service, position));
  }

  /** A little while, not the same for everybody. */
  private static void pause(int attempt) {
    try {
      Thread.sleep(ThreadLocalRandom.current().nextLong(1, 5L * attempt + 1));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ChangedMeanwhile();
    }
  }
}
