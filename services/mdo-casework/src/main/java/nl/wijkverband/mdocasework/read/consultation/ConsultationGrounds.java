package nl.wijkverband.mdocasework.read.consultation;

import java.util.Optional;
import java.util.UUID;
import nl.wijkverband.mdocasework.read.Consents;
import nl.wijkverband.platform.access.AccessPolicy;
import nl.wijkverband.platform.access.ConsentFeed;
import nl.wijkverband.platform.access.ConsentUnknown;
import nl.wijkverband.platform.envelope.Ground;
import nl.wijkverband.vocabulary.Actor;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ConsentPurpose;
import nl.wijkverband.vocabulary.OrganisationId;
import nl.wijkverband.vocabulary.PatientId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * On which ground a consultant sees a case pseudonymised: at the table of the meeting that has it
 * on its agenda, while the patient consents to sharing. It opens nothing else of the case.
 */
@Component
class ConsultationGrounds {

  private static final String MDO_CONSULTATION = "mdo-consultation";

  private final JdbcClient jdbc;
  private final Consents consents;
  private final ConsentFeed consentFeed;

  ConsultationGrounds(JdbcClient jdbc, Consents consents, ConsentFeed consentFeed) {
    this.jdbc = jdbc;
    this.consents = consents;
    this.consentFeed = consentFeed;
  }

  Optional<Ground> find(CaseId caseId, Actor actor) {
    Optional<Ground> ground = atTheTable(caseId, actor).filter(it -> consents.allowSharing(caseId));
    if (ground.isPresent() && !consentFeed.isCurrentFor(caseId)) {
      throw new ConsentUnknown();
    }
    return ground;
  }

  private Optional<Ground> atTheTable(CaseId caseId, Actor actor) {
    return jdbc.sql(
            """
            select patient_id, practice_id from access_case c
            where case_id = ?
              and exists (select 1 from access_relationship r
                          where r.case_id = c.case_id and r.kind = 'MDO' and r.ends_on is null
                            and r.practitioner_id = ? and r.role = ? and r.organisation_id = ?)""")
        .params(
            caseId.value(), actor.id().value(), actor.role().name(), actor.organisationId().value())
        .query(
            (row, number) ->
                new Ground(
                    caseId,
                    new PatientId(row.getObject("patient_id", UUID.class)),
                    new OrganisationId(row.getObject("practice_id", UUID.class)),
                    MDO_CONSULTATION,
                    ConsentPurpose.SHARING_WITHIN_KERNTEAM.name(),
                    AccessPolicy.VERSION))
        .optional();
  }
}
