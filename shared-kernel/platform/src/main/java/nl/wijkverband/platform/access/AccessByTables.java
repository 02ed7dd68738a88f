package nl.wijkverband.platform.access;

import java.util.Optional;
import java.util.Set;
import nl.wijkverband.platform.envelope.Ground;
import nl.wijkverband.vocabulary.Actor;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.OrganisationId;
import nl.wijkverband.vocabulary.PatientId;
import nl.wijkverband.vocabulary.ReferralId;
import nl.wijkverband.vocabulary.Role;

/** {@link Access} by {@link AccessPolicy} over this service's own tables; refusals are logged. */
final class AccessByTables implements Access {

  private static final Set<Role> PRACTICE_ROLES = Set.of(Role.GP, Role.POH);

  private final AccessTables tables;
  private final ConsentFeed consentFeed;

  AccessByTables(AccessTables tables, ConsentFeed consentFeed) {
    this.tables = tables;
    this.consentFeed = consentFeed;
  }

  @Override
  public Ground toCase(Actor actor, CaseId caseId, Set<Role> roles) {
    checkRole(actor, caseId.toString(), roles);
    return tables
        .find(caseId, actor)
        .flatMap(facts -> AccessPolicy.toCase(actor, facts))
        .map(ground -> confirmed(actor, caseId, ground))
        .orElseThrow(() -> noSuchCase(actor, caseId.toString()));
  }

  @Override
  public Ground toWijkCase(Actor actor, CaseId caseId, Set<Role> roles) {
    checkRole(actor, caseId.toString(), roles);
    return tables
        .find(caseId, actor)
        .flatMap(facts -> AccessPolicy.toWijkCase(actor, facts))
        .map(ground -> confirmed(actor, caseId, ground))
        .orElseThrow(() -> noSuchCase(actor, caseId.toString()));
  }

  @Override
  public Ground toReferral(Actor actor, CaseId caseId, ReferralId referralId) {
    return tables
        .find(caseId, actor, referralId)
        .flatMap(facts -> AccessPolicy.toReferral(actor, facts))
        .map(ground -> confirmed(actor, caseId, ground))
        .orElseThrow(() -> noSuchCase(actor, caseId.toString()));
  }

  @Override
  public Ground toPatient(
      Actor actor, PatientId patientId, OrganisationId practiceId, Set<Role> roles) {
    checkRole(actor, patientId.toString(), roles);
    return Optional.of(practiceId)
        .filter(actor.organisationId()::equals)
        .filter(same -> PRACTICE_ROLES.contains(actor.role()))
        .map(
            practice ->
                new Ground(
                    null,
                    patientId,
                    practice,
                    AccessPolicy.OWN_PRACTICE,
                    null,
                    AccessPolicy.VERSION))
        .orElseThrow(() -> noSuchCase(actor, patientId.toString()));
  }

  private Ground confirmed(Actor actor, CaseId caseId, Ground ground) {
    if (ground.consent() != null && !consentFeed.isCurrentFor(caseId)) {
      Denials.log(actor, caseId.toString(), "consent-unknown");
      throw new ConsentUnknown();
    }
    return ground;
  }

  private static void checkRole(Actor actor, String about, Set<Role> roles) {
    if (!roles.contains(actor.role())) {
      Denials.log(actor, about, "role");
      throw new RoleNotAllowed(roles);
    }
  }

  private static NoSuchCase noSuchCase(Actor actor, String about) {
    Denials.log(actor, about, "no-relationship-or-consent");
    return new NoSuchCase();
  }
}
