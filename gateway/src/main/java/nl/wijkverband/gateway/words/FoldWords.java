package nl.wijkverband.gateway.words;

import nl.wijkverband.gateway.dossier.Timeline;
import org.springframework.stereotype.Component;

/** Says what a folded line of the timeline stands for: "7 contacten nagekomen, 9 sep – 4 nov". */
@Component
public class FoldWords {
  private final Words words;
  private final Days days;

  FoldWords(Words words, Days days) {
    this.words = words;
    this.days = days;
  }

  /** The line in one sentence. */
  public String say(Timeline.Line line) {
    String what = words.say("timeline.fold." + line.entry().kind(), line.folded().size());
    String first = days.day(line.oldest().on());
    String last = days.day(line.entry().on());
    return first.equals(last)
        ? words.say("timeline.fold.one-day", what, last)
        : words.say("timeline.fold.days", what, first, last);
  }
}
