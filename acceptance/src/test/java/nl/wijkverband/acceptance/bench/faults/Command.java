package nl.wijkverband.acceptance.bench.faults;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One command as the ledger tells it: every attempt under its key, and every answer. */
record Command(Entry.Sent first, int attempts, List<Entry.Answered> answers) {

  /** What the client may believe. */
  enum Outcome {
    ACKNOWLEDGED,
    REFUSED,
    UNKNOWN
  }

  static List<Command> in(List<Entry> ledger) {
    Map<String, Command> all = new LinkedHashMap<>();
    for (Entry entry : ledger) {
      switch (entry) {
        case Entry.Sent sent ->
            all.merge(
                sent.key(),
                new Command(sent, 1, new ArrayList<>()),
                (known, again) -> new Command(known.first, known.attempts + 1, known.answers));
        case Entry.Answered answered -> {
          var known = all.get(answered.key());
          if (known == null) {
            throw new IllegalStateException("Answered and never sent: " + answered.key());
          }
          known.answers.add(answered);
        }
      }
    }
    return List.copyOf(all.values());
  }

  String key() {
    return first.key();
  }

  Kind kind() {
    return first.kind();
  }

  /** Refused is only what no attempt can have done: each of them was answered with a refusal. */
  Outcome outcome() {
    if (acknowledgement() != null) {
      return Outcome.ACKNOWLEDGED;
    }
    boolean allRefused =
        answers.size() == attempts
            && answers.stream().allMatch(answer -> answer.status() / 100 == 4);
    return allRefused ? Outcome.REFUSED : Outcome.UNKNOWN;
  }

  Entry.@Nullable Answered acknowledgement() {
    return answers.stream().filter(answer -> answer.status() / 100 == 2).findFirst().orElse(null);
  }

  /** Whether all answers that said yes said the same. */
  boolean isAnsweredAlike() {
    return answers.stream()
            .filter(answer -> answer.status() / 100 == 2)
            .map(answer -> answer.id() + " " + answer.position())
            .distinct()
            .count()
        <= 1;
  }
}
