package nl.wijkverband.acceptance.bench.faults;

/** Something that must not be. */
sealed interface Finding {

  /** Where it was seen. */
  String where();

  /** What it is about: a command's key, an event, a place on a topic. */
  String what();

  /** Acknowledged, or in the store, and not where it should be. */
  record Lost(String where, String what) implements Finding {
    @Override
    public String toString() {
      return "VERLOREN       " + where + ": " + what;
    }
  }

  /** There more than once. */
  record Doubled(String where, String what) implements Finding {
    @Override
    public String toString() {
      return "DUBBEL         " + where + ": " + what;
    }
  }

  /** There, but not in its place. */
  record OutOfOrder(String where, String what) implements Finding {
    @Override
    public String toString() {
      return "NIET IN ORDE   " + where + ": " + what;
    }
  }

  /** There, and nobody sent it. */
  record NeverSent(String where, String what) implements Finding {
    @Override
    public String toString() {
      return "NOOIT GESTUURD " + where + ": " + what;
    }
  }

  /** Neither wholly there nor wholly absent, or not what was answered. */
  record Half(String where, String what) implements Finding {
    @Override
    public String toString() {
      return "HALF           " + where + ": " + what;
    }
  }

  /** Not what the same events come to when they are taken in anew. */
  record Differs(String where, String what) implements Finding {
    @Override
    public String toString() {
      return "ANDERS         " + where + ": " + what;
    }
  }

  /** Did not come back by itself. */
  record Stuck(String where, String what) implements Finding {
    @Override
    public String toString() {
      return "BLIJFT STEKEN  " + where + ": " + what;
    }
  }
}
