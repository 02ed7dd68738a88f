package nl.wijkverband.platform.running;

import java.time.LocalDate;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ConsentPurpose;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.ExpectedWait;
import nl.wijkverband.vocabulary.PatientId;
import nl.wijkverband.vocabulary.Personal;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.ReferralId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** A case as a service would write one, small, for the tests of publishing and taking in. */
@Aggregate
public class Casework {

  public record Open(
      @TargetAggregateIdentifier CaseId caseId, PatientId patientId, PractitionerRef by) {}

  public record Score(@TargetAggregateIdentifier CaseId caseId, int score, String needed) {}

  public record Consent(
      @TargetAggregateIdentifier CaseId caseId, ConsentPurpose purpose, boolean given) {}

  public record Refer(
      @TargetAggregateIdentifier CaseId caseId, ReferralId referralId, PractitionerRef to) {}

  public record Wait(
      @TargetAggregateIdentifier CaseId caseId, String waitsFor, int minWeeks, int maxWeeks) {}

  public record Whisper(@TargetAggregateIdentifier CaseId caseId) {}

  public record Look(@TargetAggregateIdentifier CaseId caseId) {}

  public sealed interface CaseworkEvent {}

  @EventType(name = "writer.opened")
  public record Opened(CaseId caseId, PatientId patientId, PractitionerRef by)
      implements CaseworkEvent {}

  @EventType(name = "writer.scored")
  public record Scored(CaseId caseId, int score, @Personal String needed)
      implements CaseworkEvent {}

  @EventType(name = "writer.consented")
  public record Consented(CaseId caseId, ConsentPurpose purpose, boolean given, LocalDate on)
      implements CaseworkEvent {}

  @EventType(name = "writer.referred")
  public record Referred(CaseId caseId, ReferralId referralId, PractitionerRef to)
      implements CaseworkEvent {}

  @EventType(name = "writer.waits")
  public record Waits(CaseId caseId, @Personal String waitsFor, ExpectedWait expected)
      implements CaseworkEvent {}

  /** Nobody else's business. */
  @EventType(name = "writer.whispered")
  public record Whispered(CaseId caseId) implements CaseworkEvent {}

  /** A score lies between 0 and 10. */
  public record ScoresLieBetweenZeroAndTen(int score) implements Rule {
    @Override
    public boolean isBroken() {
      return score < 0 || score > 10;
    }

    @Override
    public String field() {
      return "score";
    }

    @Override
    public java.util.Map<String, Object> parameters() {
      return java.util.Map.of("score", score);
    }
  }

  @AggregateIdentifier private CaseId caseId;

  protected Casework() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  public void handle(Open open) {
    AggregateLifecycle.apply(new Opened(open.caseId(), open.patientId(), open.by()));
  }

  @CommandHandler
  public void handle(Score command) {
    Rule.check(new ScoresLieBetweenZeroAndTen(command.score()));
    AggregateLifecycle.apply(new Scored(command.caseId(), command.score(), command.needed()));
  }

  @CommandHandler
  public void handle(Consent c) {
    AggregateLifecycle.apply(
        new Consented(c.caseId(), c.purpose(), c.given(), LocalDate.of(2026, 3, 2)));
  }

  @CommandHandler
  public void handle(Refer command) {
    AggregateLifecycle.apply(new Referred(command.caseId(), command.referralId(), command.to()));
  }

  @CommandHandler
  public void handle(Wait c) {
    AggregateLifecycle.apply(
        new Waits(c.caseId(), c.waitsFor(), new ExpectedWait(c.minWeeks(), c.maxWeeks())));
  }

  @CommandHandler
  public void handle(Whisper command) {
    AggregateLifecycle.apply(new Whispered(command.caseId()));
  }

  @CommandHandler
  public void handle(Look nothingToWrite) {}

  @EventSourcingHandler
  void on(Opened event) {
    caseId = event.caseId();
  }
}
