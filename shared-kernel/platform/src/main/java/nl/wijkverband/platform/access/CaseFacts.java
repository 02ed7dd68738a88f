package nl.wijkverband.platform.access;

import java.util.Set;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ConsentPurpose;
import nl.wijkverband.vocabulary.OrganisationId;
import nl.wijkverband.vocabulary.PatientId;

/**
 * What is known about a case and one practitioner in one role.
 *
 * @param consents the purposes the patient consents to now
 * @param relationships the practitioner's own, in that role, that have not ended
 */
public record CaseFacts(
    CaseId caseId,
    PatientId patientId,
    OrganisationId practiceId,
    String wijk,
    Set<ConsentPurpose> consents,
    Set<RelationshipKind> relationships) {}
