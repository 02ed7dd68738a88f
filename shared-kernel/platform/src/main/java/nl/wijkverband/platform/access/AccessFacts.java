package nl.wijkverband.platform.access;

import java.time.Instant;
import java.util.Set;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.contracts.careplans.KernteamFormedV1;
import nl.wijkverband.contracts.careplans.KernteamMemberJoinedV1;
import nl.wijkverband.contracts.careplans.KernteamMemberLeftV1;
import nl.wijkverband.contracts.intake.CaseOpenedV1;
import nl.wijkverband.contracts.intake.ConsentGivenV1;
import nl.wijkverband.contracts.intake.ConsentWithdrawnV1;
import nl.wijkverband.contracts.intake.PatientAccessGivenV1;
import nl.wijkverband.contracts.intake.ReferralAcceptedV1;
import nl.wijkverband.contracts.intake.ReferralDeclinedV1;
import nl.wijkverband.contracts.intake.ReferralSentV1;
import nl.wijkverband.contracts.mdocasework.CasePutOnAgendaV1;
import nl.wijkverband.contracts.mdocasework.CaseTakenOffAgendaV1;
import nl.wijkverband.contracts.mdocasework.DiscussionClosedV1;
import nl.wijkverband.platform.envelope.Envelope;
import nl.wijkverband.platform.inbox.Published;
import nl.wijkverband.platform.inbox.UrgentHandler;
import nl.wijkverband.vocabulary.DutchTime;

/**
 * Keeps the access tables by what is published and by the service's own events. Telling it
 * something twice changes nothing, and what different topics say may come in any order.
 */
public final class AccessFacts implements UrgentHandler {

  private static final Set<Class<?>> CONCERNING =
      Set.of(
          CaseOpenedV1.class,
          ConsentGivenV1.class,
          ConsentWithdrawnV1.class,
          ReferralSentV1.class,
          ReferralAcceptedV1.class,
          ReferralDeclinedV1.class,
          PatientAccessGivenV1.class,
          CasePutOnAgendaV1.class,
          CaseTakenOffAgendaV1.class,
          DiscussionClosedV1.class,
          KernteamFormedV1.class,
          KernteamMemberJoinedV1.class,
          KernteamMemberLeftV1.class);

  private final CasesAndConsents cases;
  private final Relationships relationships;

  AccessFacts(CasesAndConsents cases, Relationships relationships) {
    this.cases = cases;
    this.relationships = relationships;
  }

  @Override
  public boolean concerns(Class<?> contract) {
    return CONCERNING.contains(contract);
  }

  @Override
  public void handle(Published published) {
    Envelope envelope = published.envelope();
    apply(published.contract(), envelope.effectiveAt(), envelope.recordedAt());
  }

  /** By the times of the event, never by a clock: told again years later, it says the same. */
  void apply(Contract contract, Instant effectiveAt, Instant recordedAt) {
    switch (contract) {
      case CaseOpenedV1 opened -> cases.opened(opened);
      case ConsentGivenV1 c -> cases.consent(c.caseId(), c.purpose(), true, c.givenOn());
      case ConsentWithdrawnV1 c -> cases.consent(c.caseId(), c.purpose(), false, c.withdrawnOn());
      case ReferralSentV1 r -> relationships.sent(r.caseId(), r.referralId(), r.to(), r.sentOn());
      case ReferralAcceptedV1 r -> relationships.accepted(r, recordedAt);
      case ReferralDeclinedV1 r -> relationships.declined(r.referralId(), r.declinedOn());
      case KernteamFormedV1 team ->
          relationships.teamIs(team.caseId(), team.members(), team.formedOn());
      case KernteamMemberJoinedV1 m -> relationships.joined(m.caseId(), m.member(), m.joinedOn());
      case KernteamMemberLeftV1 m -> relationships.left(m, recordedAt);
      case PatientAccessGivenV1 p -> cases.account(p.patientId(), p.accountId(), p.givenOn());
      case CasePutOnAgendaV1 a -> relationships.onAgenda(a, DutchTime.dayOf(effectiveAt));
      case CaseTakenOffAgendaV1 a ->
          relationships.offAgenda(a.submissionId(), DutchTime.dayOf(effectiveAt));
      case DiscussionClosedV1 d ->
          relationships.offAgenda(d.submissionId(), DutchTime.dayOf(effectiveAt));
      default -> {}
    }
  }
}
