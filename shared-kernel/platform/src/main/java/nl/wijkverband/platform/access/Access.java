package nl.wijkverband.platform.access;

import java.util.Set;
import nl.wijkverband.platform.envelope.Ground;
import nl.wijkverband.vocabulary.Actor;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.OrganisationId;
import nl.wijkverband.vocabulary.PatientId;
import nl.wijkverband.vocabulary.ReferralId;
import nl.wijkverband.vocabulary.Role;

/**
 * Decides whether somebody may act: role × treatment relationship × consent, from this service's
 * own small tables. Refusals are {@link RoleNotAllowed}, or {@link NoSuchCase} for an unknown case
 * and for somebody else's alike, so that nothing can be found out by asking.
 */
public interface Access {

  /** The ground on which the actor may act on the case in one of these roles. */
  Ground toCase(Actor actor, CaseId caseId, Set<Role> roles);

  /**
   * The ground on which somebody in one of these roles may take up a case of their own wijk that
   * was submitted to the MDO, while the patient consents to sharing.
   */
  Ground toWijkCase(Actor actor, CaseId caseId, Set<Role> roles);

  /**
   * The ground on which the receiver of a referral may answer it, before there is any other
   * relationship.
   */
  Ground toReferral(Actor actor, CaseId caseId, ReferralId referralId);

  /**
   * The ground on which the patient's own practice may act on the patient in one of these roles.
   */
  Ground toPatient(Actor actor, PatientId patientId, OrganisationId practiceId, Set<Role> roles);
}
