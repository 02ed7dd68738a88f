package nl.wijkverband.intake.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import nl.wijkverband.intake.events.ReferralAccepted;
import nl.wijkverband.intake.events.ReferralClarified;
import nl.wijkverband.intake.events.ReferralDeclined;
import nl.wijkverband.intake.events.ReferralReturned;
import nl.wijkverband.intake.events.ReferralSent;
import nl.wijkverband.intake.write.acceptreferral.AcceptReferral;
import nl.wijkverband.intake.write.clarifyreferral.ClarifyReferral;
import nl.wijkverband.intake.write.clarifyreferral.OnlyReturnedReferralsAreClarified;
import nl.wijkverband.intake.write.clarifyreferral.OnlyTheSenderClarifies;
import nl.wijkverband.intake.write.declinereferral.DeclineReferral;
import nl.wijkverband.intake.write.returnreferral.ReturnReferral;
import nl.wijkverband.intake.write.rules.AnswersFollowTheLetter;
import nl.wijkverband.intake.write.rules.DatesCannotLieInTheFuture;
import nl.wijkverband.intake.write.rules.OnlySentReferralsCanBeAnswered;
import nl.wijkverband.intake.write.rules.OnlyTheReceiverAnswers;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.ReferralId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.EntityId;
import org.jspecify.annotations.Nullable;

/** Decides what may happen to one letter of a case, from sent to answered. */
@SuppressWarnings("NullAway.Init") // Axon needs a way to make it empty
public class Referral {

  /** Where a letter stands. */
  public enum State {
    SENT,
    RETURNED,
    ACCEPTED,
    DECLINED
  }

  @EntityId private ReferralId referralId;
  private PractitionerRef from;
  private PractitionerRef to;
  private State state;
  private LocalDate lastChange;

  Referral() {}

  Referral(ReferralSent event) {
    referralId = event.referralId();
    from = event.from();
    to = event.to();
    state = State.SENT;
    lastChange = event.sentOn();
  }

  @CommandHandler
  void decide(AcceptReferral c) {
    checkAnswer(c.by(), c.acceptedOn(), c.today());
    apply(new ReferralAccepted(c.caseId(), referralId, c.by(), c.acceptedOn()));
  }

  @CommandHandler
  void decide(DeclineReferral c) {
    checkAnswer(c.by(), c.declinedOn(), c.today());
    apply(new ReferralDeclined(c.caseId(), referralId, c.by(), c.reason(), c.declinedOn()));
  }

  @CommandHandler
  void decide(ReturnReferral c) {
    checkAnswer(c.by(), c.returnedOn(), c.today());
    apply(new ReferralReturned(c.caseId(), referralId, c.by(), c.question(), c.returnedOn()));
  }

  @CommandHandler
  void decide(ClarifyReferral c) {
    Rule.check(
        new OnlyTheSenderClarifies(from, c.by()),
        new OnlyReturnedReferralsAreClarified(state),
        new DatesCannotLieInTheFuture("on", c.clarifiedOn(), c.today()),
        new AnswersFollowTheLetter("on", c.clarifiedOn(), lastChange));
    apply(new ReferralClarified(c.caseId(), referralId, c.clarification(), c.clarifiedOn()));
  }

  private void checkAnswer(PractitionerRef by, LocalDate on, LocalDate today) {
    Rule.check(
        new OnlyTheReceiverAnswers(to, by),
        new OnlySentReferralsCanBeAnswered(state),
        new DatesCannotLieInTheFuture("on", on, today),
        new AnswersFollowTheLetter("on", on, lastChange));
  }

  @EventSourcingHandler
  void evolve(ReferralAccepted e) {
    become(State.ACCEPTED, e.acceptedOn());
  }

  @EventSourcingHandler
  void evolve(ReferralDeclined e) {
    become(State.DECLINED, e.declinedOn());
  }

  @EventSourcingHandler
  void evolve(ReferralReturned e) {
    become(State.RETURNED, e.returnedOn());
  }

  @EventSourcingHandler
  void evolve(ReferralClarified e) {
    become(State.SENT, e.clarifiedOn());
  }

  private void become(State next, LocalDate on) {
    state = next;
    lastChange = on;
  }

  PractitionerRef to() {
    return to;
  }

  /** Sent and not yet answered, or back with a question. */
  boolean isWaiting() {
    return state == State.SENT || state == State.RETURNED;
  }

  /** Its receiver is or may become involved. */
  boolean isRunning() {
    return state != State.DECLINED;
  }

  // Equal when equally far: tests compare what a decision left behind with what its events give.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Referral same
        && referralId.equals(same.referralId)
        && from.equals(same.from)
        && to.equals(same.to)
        && state == same.state
        && lastChange.equals(same.lastChange);
  }

  @Override
  public int hashCode() {
    return referralId.hashCode();
  }
}
