package nl.wijkverband.gateway.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.wijkverband.vocabulary.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Looks sentences up in messages_nl.properties. */
@Component
public class Words {
  static final Locale DUTCH = Locale.of("nl", "NL");

  private final MessageSource messages;

  Words(MessageSource messages) {
    this.messages = messages;
  }

  /** The sentence with this key. */
  public String say(String key, @Nullable Object... parts) {
    Object[] given = Arrays.stream(parts).map(part -> part == null ? "" : part).toArray();
    return messages.getMessage(key, given, DUTCH);
  }

  /** The sentence with this key, when there is one. */
  public Optional<String> find(String key) {
    return Optional.ofNullable(messages.getMessage(key, null, null, DUTCH));
  }

  /** A role as colleagues say it. */
  public String role(@Nullable Role role) {
    return role == null ? say("role.someone") : say("role." + role.code());
  }
}
