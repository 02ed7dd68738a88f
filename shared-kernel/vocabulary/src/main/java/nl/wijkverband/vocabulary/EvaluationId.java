package nl.wijkverband.vocabulary;

import java.util.UUID;

/** One evaluation of a care plan. */
public record EvaluationId(UUID value) implements Id {

  /** Reads the id from its text form. */
  public static EvaluationId of(String text) {
    return new EvaluationId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
