package nl.wijkverband.acceptance.bench.faults;

/** Something that must not be. */
sealed interface Finding {

  /** Where it was seen. */
  String where();

  /** What it is about: a command's key, an event, a place on a topic. */
  String what();

  /** As the run tells it. */
  default String inWords() {
    String kind =
        switch (this) {
          case Lost lost -> "VERLOREN";
          case Doubled doubled -> "DUBBEL";
          case OutOfOrder outOfOrder -> "NIET IN ORDE";
          case NeverSent neverSent -> "NOOIT GESTUURD";
          case Half half -> "HALF";
          case Differs differs -> "ANDERS";
          case Stuck stuck -> "BLIJFT STEKEN";
        };
    return "%-14s %s: %s".formatted(kind, where(), what());
  }

  /** Acknowledged, or in the store, and not where it should be. */
  record Lost(String where, String what) implements Finding {}

  /** There more than once. */
  record Doubled(String where, String what) implements Finding {}

  /** There, but not in its place. */
  record OutOfOrder(String where, String what) implements Finding {}

  /** There, and nobody sent it. */
  record NeverSent(String where, String what) implements Finding {}

  /** Neither wholly there nor wholly absent, or not what was answered. */
  record Half(String where, String what) implements Finding {}

  /** Not what the same events come to when they are taken in anew. */
  record Differs(String where, String what) implements Finding {}

  /** Did not come back by itself. */
  record Stuck(String where, String what) implements Finding {}
}
