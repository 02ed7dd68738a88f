package nl.wijkverband.acceptance.bench.faults;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/** One line of the ledger. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "what")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Entry.Sent.class, name = "sent"),
  @JsonSubTypes.Type(value = Entry.Answered.class, name = "answered")
})
sealed interface Entry {

  String key();

  int attempt();

  /** Nanoseconds of one clock that never goes back. */
  long nanos();

  /**
   * Written before an attempt.
   *
   * @param count how many things the command makes
   * @param body the beginning of the SHA-256 of what was sent
   */
  record Sent(
      long nanos,
      String at,
      String key,
      int attempt,
      Kind kind,
      int count,
      String user,
      String path,
      @Nullable String caseId,
      @Nullable String marker,
      String body,
      String via)
      implements Entry {}

  /**
   * Written after an attempt.
   *
   * @param status 0 when nothing was answered
   */
  record Answered(
      long nanos,
      String at,
      String key,
      int attempt,
      int status,
      @Nullable String trouble,
      @Nullable String id,
      @Nullable String position)
      implements Entry {}
}
