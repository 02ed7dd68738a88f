package nl.wijkverband.platform.rule;

/** A command was refused because of a rule; nothing has happened. */
public final class BrokenRule extends RuntimeException {

  private final transient Rule rule;

  /** The message is the rule's name and never its parameters, which may be personal. */
  public BrokenRule(Rule rule) {
    super(rule.getClass().getSimpleName());
    this.rule = rule;
  }

  public Rule rule() {
    return rule;
  }
}
