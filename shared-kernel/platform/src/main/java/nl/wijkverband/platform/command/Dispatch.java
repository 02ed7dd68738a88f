package nl.wijkverband.platform.command;

import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CompletionException;
import nl.wijkverband.platform.envelope.CommandContext;
import nl.wijkverband.platform.eventstore.Appended;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.messaging.GenericMessage;

/** One command through Axon's bus, in this thread and one unit of work. */
final class Dispatch {

  private final CommandBus bus;

  Dispatch(CommandBus bus) {
    this.bus = bus;
    // What a handler returns nobody asks for; what it appended is only known when it is committed.
    bus.registerHandlerInterceptor(
        (unitOfWork, chain) -> {
          chain.proceed();
          return Appended.in(unitOfWork);
        });
  }

  /** The position of the last event; empty when there was nothing to write. */
  OptionalLong now(Object command, CommandContext context) {
    CommandMessage<Object> message =
        new GenericCommandMessage<>(
            new GenericMessage<>(
                context.causationId().toString(),
                command,
                Map.of(CommandContext.METADATA_KEY, context)),
            command.getClass().getName());
    var result = new Result();
    bus.<Object, Object>dispatch(message, (sent, answer) -> result.message = answer);
    return result.position();
  }

  private static final class Result {

    private CommandResultMessage<?> message =
        new GenericCommandResultMessage<>(
            new IllegalStateException("the command bus did not answer at once"));

    OptionalLong position() {
      if (message.isExceptional()) {
        throw original(message.exceptionResult());
      }
      return ((Appended) message.getPayload()).position();
    }
  }

  /** Axon wraps on some ways and not on others; ours comes out as it was thrown. */
  private static RuntimeException original(Throwable thrown) {
    Throwable cause = thrown;
    while (cause instanceof CommandExecutionException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException unchecked ? unchecked : new CompletionException(cause);
  }
}
