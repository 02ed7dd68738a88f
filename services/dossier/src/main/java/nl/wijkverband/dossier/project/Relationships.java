package nl.wijkverband.dossier.project;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.contracts.careplans.KernteamFormedV1;
import nl.wijkverband.contracts.careplans.KernteamMemberJoinedV1;
import nl.wijkverband.contracts.careplans.KernteamMemberLeftV1;
import nl.wijkverband.contracts.intake.CaseOpenedV1;
import nl.wijkverband.contracts.intake.ConsentGivenV1;
import nl.wijkverband.contracts.intake.ConsentWithdrawnV1;
import nl.wijkverband.contracts.intake.ReferralAcceptedV1;
import nl.wijkverband.contracts.intake.ReferralDeclinedV1;
import nl.wijkverband.contracts.intake.ReferralRefusedV1;
import nl.wijkverband.contracts.intake.ReferralSentV1;
import nl.wijkverband.contracts.mdocasework.CasePutOnAgendaV1;
import nl.wijkverband.contracts.mdocasework.CaseTakenOffAgendaV1;
import nl.wijkverband.contracts.mdocasework.DiscussionClosedV1;
import nl.wijkverband.dossier.audience.Audience;
import nl.wijkverband.vocabulary.AccountId;
import nl.wijkverband.vocabulary.ConsentPurpose;
import nl.wijkverband.vocabulary.PractitionerId;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.ReferralId;
import nl.wijkverband.vocabulary.Role;
import nl.wijkverband.vocabulary.SubmissionId;
import org.jspecify.annotations.Nullable;

/**
 * Who has a running relationship with one case, and on which ground, as its history stands (domain
 * §1, §7).
 */
final class Relationships {

  private @Nullable CaseOpenedV1 opened;
  private final Set<ConsentPurpose> consents = EnumSet.noneOf(ConsentPurpose.class);
  private final Map<PractitionerId, PractitionerRef> members = new LinkedHashMap<>();
  private final Map<PractitionerId, PractitionerRef> accepted = new LinkedHashMap<>();
  private final Map<ReferralId, PractitionerRef> waiting = new LinkedHashMap<>();
  private final Map<ReferralId, PractitionerRef> answered = new HashMap<>();
  private final Map<SubmissionId, CasePutOnAgendaV1> onAgenda = new LinkedHashMap<>();
  private final Set<AccountId> accounts;

  private Relationships(Set<AccountId> accounts) {
    this.accounts = accounts;
  }

  static Relationships in(List<Contract> history, Set<AccountId> accounts) {
    Relationships relationships = new Relationships(accounts);
    history.forEach(relationships::evolve);
    return relationships;
  }

  /** Whether this event can change who has a relationship. */
  static boolean concern(Contract event) {
    return switch (event) {
      case CaseOpenedV1 e -> true;
      case ConsentGivenV1 e -> true;
      case ConsentWithdrawnV1 e -> true;
      case KernteamFormedV1 e -> true;
      case KernteamMemberJoinedV1 e -> true;
      case KernteamMemberLeftV1 e -> true;
      case ReferralSentV1 e -> true;
      case ReferralAcceptedV1 e -> true;
      case ReferralDeclinedV1 e -> true;
      case ReferralRefusedV1 e -> true;
      case CasePutOnAgendaV1 e -> true;
      case CaseTakenOffAgendaV1 e -> true;
      case DiscussionClosedV1 e -> true;
      default -> false;
    };
  }

  private void evolve(Contract event) {
    switch (event) {
      case CaseOpenedV1 e -> opened = e;
      case ConsentGivenV1 e -> consents.add(e.purpose());
      case ConsentWithdrawnV1 e -> consents.remove(e.purpose());
      case KernteamFormedV1 e -> {
        members.clear();
        e.members().forEach(member -> members.put(member.id(), member));
      }
      case KernteamMemberJoinedV1 e -> members.put(e.member().id(), e.member());
      case KernteamMemberLeftV1 e -> {
        members.remove(e.member().id());
        accepted.remove(e.member().id());
      }
      case ReferralSentV1 e -> waiting.put(e.referralId(), e.to());
      case ReferralAcceptedV1 e -> {
        PractitionerRef receiver = waiting.remove(e.referralId());
        answered.put(e.referralId(), receiver == null ? e.by() : receiver);
        accepted.put(e.by().id(), e.by());
      }
      case ReferralDeclinedV1 e -> waiting.remove(e.referralId());
      case ReferralRefusedV1 e -> waiting.remove(e.referralId());
      case CasePutOnAgendaV1 e -> onAgenda.put(e.submissionId(), e);
      case CaseTakenOffAgendaV1 e -> onAgenda.remove(e.submissionId());
      case DiscussionClosedV1 e -> onAgenda.remove(e.submissionId());
      default -> {}
    }
  }

  /** Who of this audience may see the case now. */
  List<Viewer> viewersIn(Audience audience) {
    List<Viewer> viewers = new ArrayList<>();
    if (opened == null) {
      return viewers;
    }
    if (audience == Audience.PATIENT) {
      accounts.forEach(
          account -> viewers.add(new Viewer("patient-self", null, null, account.value(), null)));
      return viewers;
    }
    if (audience.isOfThePractice()) {
      viewers.add(new Viewer("own-practice", null, opened.practiceId().value(), null, null));
    }
    if (!consents.containsAll(audience.consentsOutsideThePractice())) {
      return viewers;
    }
    String consent = consentOf(audience);
    if (audience == Audience.COORDINATOR) {
      viewers.add(new Viewer("wijk", consent, null, null, opened.wijk()));
    }
    if (audience == Audience.MDO_CHAIR) {
      chairs().forEach(id -> viewers.add(new Viewer("mdo", consent, null, id.value(), null)));
      return viewers;
    }
    members.values().stream()
        .filter(member -> isOutsider(member, audience))
        .forEach(m -> viewers.add(new Viewer("kernteam", consent, null, m.id().value(), null)));
    accepted.values().stream()
        .filter(receiver -> isOutsider(receiver, audience) && !members.containsKey(receiver.id()))
        .forEach(
            r -> viewers.add(new Viewer("accepted-referral", consent, null, r.id().value(), null)));
    return viewers;
  }

  /** Whoever leads a meeting that has the case on its agenda, for as long as it has. */
  private Set<PractitionerId> chairs() {
    return onAgenda.values().stream()
        .flatMap(e -> Stream.concat(Stream.of(e.chair()), e.participants().stream()))
        .filter(who -> who.role() == Role.MDO_CHAIR)
        .map(PractitionerRef::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The letters that wait for somebody of this audience, or were accepted by them. */
  Map<ReferralId, PractitionerId> lettersIn(Audience audience) {
    Map<ReferralId, PractitionerId> letters = new LinkedHashMap<>();
    if (opened == null || audience == Audience.PATIENT) {
      return letters;
    }
    waiting.forEach(
        (referral, receiver) -> {
          if (mayReceive(receiver, audience)) {
            letters.put(referral, receiver.id());
          }
        });
    answered.forEach(
        (referral, receiver) -> {
          boolean running =
              members.containsKey(receiver.id()) || accepted.containsKey(receiver.id());
          if (running && mayReceive(receiver, audience)) {
            letters.put(referral, receiver.id());
          }
        });
    return letters;
  }

  private boolean mayReceive(PractitionerRef receiver, Audience audience) {
    return receiver.role() == audience.role()
        && (!isOutsider(receiver, audience)
            || consents.containsAll(audience.consentsOutsideThePractice()));
  }

  private boolean isOutsider(PractitionerRef practitioner, Audience audience) {
    boolean colleague =
        audience.isOfThePractice()
            && opened != null
            && opened.practiceId().equals(practitioner.organisationId());
    return practitioner.role() == audience.role() && !colleague;
  }

  private static String consentOf(Audience audience) {
    return String.join(
        "+",
        audience.consentsOutsideThePractice().stream().map(ConsentPurpose::name).sorted().toList());
  }

  /** One row of {@code viewer}: an organisation, a practitioner or a wijk, and why. */
  record Viewer(
      String ground,
      @Nullable String consent,
      @Nullable UUID organisationId,
      @Nullable UUID practitionerId,
      @Nullable String wijk) {}
}
