package nl.wijkverband.mdocasework.read;

import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who treats the patient of a case, from this service's access tables. */
@Component
public class Treating {

  private final JdbcClient jdbc;

  Treating(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether this practitioner is of the patient's practice, in the kernteam, or referred to. */
  public boolean contains(CaseId caseId, PractitionerRef practitioner) {
    return jdbc.sql(
            """
            select exists (select 1 from access_case
                           where case_id = :case and practice_id = :organisation
                             and :role in ('GP', 'POH'))
                or exists (select 1 from access_relationship
                           where case_id = :case and practitioner_id = :practitioner
                             and role = :role and organisation_id = :organisation
                             and kind in ('KERNTEAM', 'ACCEPTED_REFERRAL') and ends_on is null)""")
        .param("case", caseId.value())
        .param("practitioner", practitioner.id().value())
        .param("role", practitioner.role().name())
        .param("organisation", practitioner.organisationId().value())
        .query(Boolean.class)
        .single();
  }
}
