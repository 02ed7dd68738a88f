package nl.wijkverband.platform.access;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkverband.vocabulary.Actor;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ConsentPurpose;
import nl.wijkverband.vocabulary.OrganisationId;
import nl.wijkverband.vocabulary.PatientId;
import nl.wijkverband.vocabulary.ReferralId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what is known about a case and a practitioner from this service's own tables. */
final class AccessTables {

  private final JdbcClient jdbc;

  AccessTables(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<CaseFacts> find(CaseId caseId, Actor actor) {
    return find(caseId, actor, null);
  }

  Optional<CaseFacts> find(CaseId caseId, Actor actor, @Nullable ReferralId referralId) {
    return jdbc.sql("select patient_id, practice_id, wijk from access_case where case_id = ?")
        .param(caseId.value())
        .query(
            (row, number) ->
                new CaseFacts(
                    caseId,
                    new PatientId(row.getObject("patient_id", UUID.class)),
                    new OrganisationId(row.getObject("practice_id", UUID.class)),
                    row.getString("wijk"),
                    Set.of(),
                    Set.of()))
        .optional()
        .map(
            facts ->
                new CaseFacts(
                    caseId,
                    facts.patientId(),
                    facts.practiceId(),
                    facts.wijk(),
                    consents(caseId),
                    relationships(caseId, actor, referralId)));
  }

  private Set<ConsentPurpose> consents(CaseId caseId) {
    Set<ConsentPurpose> given = EnumSet.noneOf(ConsentPurpose.class);
    jdbc.sql("select purpose from access_consent where case_id = ? and given")
        .param(caseId.value())
        .query(String.class)
        .list()
        .forEach(purpose -> given.add(ConsentPurpose.valueOf(purpose)));
    return given;
  }

  private Set<RelationshipKind> relationships(
      CaseId caseId, Actor actor, @Nullable ReferralId referralId) {
    Set<RelationshipKind> kinds = EnumSet.noneOf(RelationshipKind.class);
    jdbc.sql(
            """
            select kind from access_relationship
            where case_id = :case and practitioner_id = :practitioner and role = :role
              and organisation_id = :organisation and ends_on is null
              and (:referral::uuid is null or referral_id = :referral::uuid)
            union
            select 'SELF' from access_account join access_case using (patient_id)
            where case_id = :case and account_id = :practitioner and :role = 'PATIENT'""")
        .param("case", caseId.value())
        .param("practitioner", actor.id().value())
        .param("role", actor.role().name())
        .param("organisation", actor.organisationId().value())
        .param("referral", referralId == null ? null : referralId.toString())
        .query(String.class)
        .list()
        .forEach(kind -> kinds.add(RelationshipKind.valueOf(kind)));
    return kinds;
  }
}
