package nl.wijkverband.platform.access;

import static nl.wijkverband.vocabulary.ConsentPurpose.BUURTTEAM;
import static nl.wijkverband.vocabulary.ConsentPurpose.SHARING_WITHIN_KERNTEAM;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkverband.platform.envelope.Ground;
import nl.wijkverband.vocabulary.Actor;
import nl.wijkverband.vocabulary.ConsentPurpose;
import nl.wijkverband.vocabulary.Role;

/**
 * The rules of access, by themselves (domain §1 and §7). A change of them is a new {@link
 * #VERSION}, for every event says under which version it was allowed.
 */
public final class AccessPolicy {

  public static final String VERSION = "2026-2";

  static final String OWN_PRACTICE = "own-practice";
  private static final String SUBMITTED_IN_WIJK = "submitted-in-wijk";

  private static final Set<Role> PRACTICE_ROLES = Set.of(Role.GP, Role.POH);

  /** Who treats; nobody else gets in by a relationship, whatever a list of members says. */
  private static final Set<Role> TREATING =
      Set.of(Role.GP, Role.POH, Role.PHYSIOTHERAPIST, Role.PSYCHOLOGIST, Role.BUURTTEAM);

  private AccessPolicy() {}

  /** On which ground the actor may act on the case as a whole, if on any. */
  public static Optional<Ground> toCase(Actor actor, CaseFacts facts) {
    if (isOwnPractice(actor, facts)) {
      return Optional.of(ground(facts, OWN_PRACTICE, Set.of()));
    }
    return switch (actor.role()) {
      case PATIENT ->
          facts.relationships().contains(RelationshipKind.SELF)
              ? Optional.of(ground(facts, RelationshipKind.SELF.ground(), Set.of()))
              : Optional.empty();
      case MDO_CHAIR -> onAgenda(actor, facts);
      default ->
          related(
              actor,
              facts,
              Stream.of(RelationshipKind.KERNTEAM, RelationshipKind.ACCEPTED_REFERRAL));
    };
  }

  private static Optional<Ground> onAgenda(Actor actor, CaseFacts facts) {
    Set<ConsentPurpose> needed = neededConsents(actor, facts);
    return facts.relationships().contains(RelationshipKind.MDO)
            && facts.consents().containsAll(needed)
        ? Optional.of(ground(facts, RelationshipKind.MDO.ground(), needed))
        : Optional.empty();
  }

  /**
   * On which ground the MDO chair of the wijk may take up a case that was submitted, before it
   * stands on an agenda.
   */
  public static Optional<Ground> toWijkCase(Actor actor, CaseFacts facts) {
    Set<ConsentPurpose> needed = Set.of(SHARING_WITHIN_KERNTEAM);
    return actor.wijk().equals(facts.wijk()) && facts.consents().containsAll(needed)
        ? Optional.of(ground(facts, SUBMITTED_IN_WIJK, needed))
        : Optional.empty();
  }

  /** On which ground the actor may see and answer a referral that is theirs. */
  public static Optional<Ground> toReferral(Actor actor, CaseFacts facts) {
    return related(
        actor,
        facts,
        Stream.of(RelationshipKind.SENT_REFERRAL, RelationshipKind.ACCEPTED_REFERRAL));
  }

  private static Optional<Ground> related(
      Actor actor, CaseFacts facts, Stream<RelationshipKind> kinds) {
    Set<ConsentPurpose> needed = neededConsents(actor, facts);
    if (!TREATING.contains(actor.role()) || !facts.consents().containsAll(needed)) {
      return Optional.empty();
    }
    return kinds
        .filter(facts.relationships()::contains)
        .findFirst()
        .map(kind -> ground(facts, kind.ground(), needed));
  }

  /** The consents that access of this actor rests on, whatever the relationship. */
  static Set<ConsentPurpose> neededConsents(Actor actor, CaseFacts facts) {
    if (isOwnPractice(actor, facts)) {
      return Set.of();
    }
    if (actor.role() == Role.BUURTTEAM) {
      return Set.of(SHARING_WITHIN_KERNTEAM, BUURTTEAM);
    }
    return actor.organisationId().equals(facts.practiceId())
        ? Set.of()
        : Set.of(SHARING_WITHIN_KERNTEAM);
  }

  private static boolean isOwnPractice(Actor actor, CaseFacts facts) {
    return PRACTICE_ROLES.contains(actor.role())
        && actor.organisationId().equals(facts.practiceId());
  }

  private static Ground ground(CaseFacts facts, String allowedUnder, Set<ConsentPurpose> consents) {
    String consent =
        new TreeSet<>(consents).stream().map(Enum::name).collect(Collectors.joining("+"));
    return new Ground(
        facts.caseId(),
        facts.patientId(),
        facts.practiceId(),
        allowedUnder,
        consent.isEmpty() ? null : consent,
        VERSION);
  }
}
