package nl.wijkverband.messaging.hear;

import java.util.List;
import java.util.Set;
import nl.wijkverband.contracts.careplans.KernteamFormedV1;
import nl.wijkverband.contracts.careplans.KernteamMemberJoinedV1;
import nl.wijkverband.contracts.careplans.KernteamMemberLeftV1;
import nl.wijkverband.contracts.careplans.LeadChangedV1;
import nl.wijkverband.platform.inbox.Published;
import nl.wijkverband.platform.inbox.UrgentHandler;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.PractitionerId;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps who is in the kernteam and who leads it. Urgent, because somebody who left sees no message
 * any more, whatever else of the case cannot be processed; the position keeps an older fact from
 * undoing a newer one when it is told twice.
 */
@Component
class KernteamsHeard implements UrgentHandler {

  private static final Set<Class<?>> CONCERNING =
      Set.of(
          KernteamFormedV1.class,
          KernteamMemberJoinedV1.class,
          KernteamMemberLeftV1.class,
          LeadChangedV1.class);

  private final JdbcClient jdbc;

  KernteamsHeard(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public boolean concerns(Class<?> contract) {
    return CONCERNING.contains(contract);
  }

  @Override
  public void handle(Published published) {
    long position = published.envelope().position();
    switch (published.contract()) {
      case KernteamFormedV1 formed -> {
        formed.members().forEach(member -> member(formed.caseId(), member, false, position));
        others(formed.caseId(), formed.members(), position);
        lead(formed.caseId(), formed.leadId(), position);
      }
      case KernteamMemberJoinedV1 it -> member(it.caseId(), it.member(), false, position);
      case KernteamMemberLeftV1 it -> member(it.caseId(), it.member(), true, position);
      case LeadChangedV1 it -> lead(it.caseId(), it.leadId(), position);
      default -> {}
    }
  }

  private void member(CaseId caseId, PractitionerRef member, boolean left, long position) {
    jdbc.sql(
            """
            insert into kernteam_member as known
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (case_id, practitioner_id) do update
            set name = excluded.name, role = excluded.role,
                organisation_id = excluded.organisation_id,
                organisation_name = excluded.organisation_name,
                has_left = excluded.has_left, position = excluded.position
            where known.position < excluded.position""")
        .params(
            caseId.value(),
            member.id().value(),
            member.name(),
            member.role().name(),
            member.organisationId().value(),
            member.organisationName(),
            left,
            position)
        .update();
  }

  /** Whoever is not in a team that is formed is in no team any more. */
  private void others(CaseId caseId, List<PractitionerRef> members, long position) {
    jdbc.sql(
            """
            update kernteam_member set has_left = true, position = :position
            where case_id = :case and position < :position and practitioner_id not in (:members)""")
        .param("position", position)
        .param("case", caseId.value())
        .param("members", members.stream().map(member -> member.id().value()).toList())
        .update();
  }

  private void lead(CaseId caseId, PractitionerId leadId, long position) {
    jdbc.sql(
            """
            insert into kernteam_lead as known values (?, ?, ?)
            on conflict (case_id) do update
            set lead_id = excluded.lead_id, position = excluded.position
            where known.position < excluded.position""")
        .params(caseId.value(), leadId.value(), position)
        .update();
  }
}
