package nl.wijkverband.platform.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Dutch texts by key, with {@code {name}} replaced by what the situation gives. */
public final class Texts {

  public static final Locale DUTCH = Locale.of("nl", "NL");

  private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

  private final MessageSource messages;

  public Texts(MessageSource messages) {
    this.messages = messages;
  }

  /** The text with this key; the key itself when somebody forgot to write it. */
  public String read(String key, Map<String, ?> parameters) {
    return find(key, parameters).orElse(key);
  }

  /** The text with this key, if there is one. */
  public Optional<String> find(String key, Map<String, ?> parameters) {
    String text = messages.getMessage(key, null, null, DUTCH);
    return Optional.ofNullable(text).map(found -> fill(found, parameters));
  }

  private String fill(String text, Map<String, ?> parameters) {
    return PARAMETER
        .matcher(text)
        .replaceAll(
            match -> java.util.regex.Matcher.quoteReplacement(say(parameters.get(match.group(1)))));
  }

  private String say(@Nullable Object value) {
    if (value instanceof Enum<?> constant) {
      String key = "enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
      return find(key, Map.of()).orElse(constant.name().toLowerCase(DUTCH).replace('_', ' '));
    }
    return SaidInDutch.say(value);
  }
}
