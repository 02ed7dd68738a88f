package nl.wijkverband.platform.eventstore;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import nl.wijkverband.platform.envelope.CommandContext;
import nl.wijkverband.platform.envelope.Envelope;
import nl.wijkverband.platform.envelope.Happened;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/** Gives event handlers their {@link Happened}, from the command or from the store. */
public final class HappenedParameter
    implements ParameterResolverFactory, ParameterResolver<Happened> {

  @Override
  public @Nullable ParameterResolver<Happened> createInstance(
      Executable executable, Parameter[] parameters, int index) {
    return parameters[index].getType() == Happened.class ? this : null;
  }

  @Override
  public @Nullable Happened resolveParameterValue(Message<?> message) {
    return find(message);
  }

  @Override
  public boolean matches(Message<?> message) {
    return find(message) != null;
  }

  private static @Nullable Happened find(Message<?> message) {
    var metaData = message.getMetaData();
    if (metaData.get(EventMetadata.ENVELOPE) instanceof Envelope envelope) {
      return Happened.of(envelope);
    }
    return metaData.get(CommandContext.METADATA_KEY) instanceof CommandContext context
        ? Happened.of(context)
        : null;
  }
}
