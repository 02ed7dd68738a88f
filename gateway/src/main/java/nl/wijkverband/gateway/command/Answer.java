package nl.wijkverband.gateway.command;

import org.jspecify.annotations.Nullable;

/** What a service said to a command. */
public sealed interface Answer {
  /** It is done; the position is remembered already. */
  record Done(@Nullable String id) implements Answer {}

  /** It is not done, and this is why. */
  record Refused(Problem problem) implements Answer {}
}
