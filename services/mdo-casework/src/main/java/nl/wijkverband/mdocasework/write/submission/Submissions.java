package nl.wijkverband.mdocasework.write.submission;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import nl.wijkverband.mdocasework.events.ActionAgreed;
import nl.wijkverband.mdocasework.events.ActionDone;
import nl.wijkverband.mdocasework.events.AdviceAnswered;
import nl.wijkverband.mdocasework.events.AdviceGiven;
import nl.wijkverband.mdocasework.events.CasePutOnAgenda;
import nl.wijkverband.mdocasework.events.CaseSubmitted;
import nl.wijkverband.mdocasework.events.CaseTakenOffAgenda;
import nl.wijkverband.mdocasework.events.DiscussionClosed;
import nl.wijkverband.mdocasework.events.DiscussionOpened;
import nl.wijkverband.mdocasework.events.MdoEvent;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.SubmissionId;

/** The submissions of one case, one after the other over the years. */
public final class Submissions {

  // Not final: a snapshot fills it.
  private Map<SubmissionId, Submission> submissions = new LinkedHashMap<>();

  /** Takes in what happened. */
  public void evolve(MdoEvent event) {
    switch (event) {
      case CaseSubmitted it -> submissions.put(it.submissionId(), Submission.first(it));
      case CasePutOnAgenda it -> change(it.submissionId(), known -> known.onAgenda(it));
      case CaseTakenOffAgenda it -> change(it.submissionId(), Submission::offAgenda);
      case DiscussionOpened it -> change(it.submissionId(), known -> known.opened(it));
      case AdviceGiven it -> change(it.submissionId(), Submission::withAdvice);
      case DiscussionClosed it -> change(it.submissionId(), known -> known.closed(it));
      case ActionAgreed ignored -> {}
      case ActionDone ignored -> {}
      case AdviceAnswered ignored -> {}
    }
  }

  /** Whether one of them was not discussed to its end yet. */
  public boolean anyUnfinished() {
    return submissions.values().stream().anyMatch(it -> !it.isClosed());
  }

  /** The submission with this id; one of another case breaks a rule. */
  public Submission read(SubmissionId id) {
    Submission found = submissions.get(id);
    Rule.check(new TheSubmissionIsOfThisCase(found != null));
    return Objects.requireNonNull(found);
  }

  private void change(SubmissionId id, UnaryOperator<Submission> how) {
    submissions.computeIfPresent(id, (ignored, submission) -> how.apply(submission));
  }
}
