package nl.wijkverband.mdocasework.write.submission;

import nl.wijkverband.platform.rule.Rule;

/** Advice, actions and the closing round belong to a discussion that is going on. */
public record TheDiscussionIsOpen(Submission submission) implements Rule {

  @Override
  public boolean isBroken() {
    return !submission.isOpen();
  }
}
