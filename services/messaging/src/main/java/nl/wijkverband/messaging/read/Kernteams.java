package nl.wijkverband.messaging.read;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.PractitionerId;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is in the kernteam of a case, as far as care-plans told us. */
@Repository
public class Kernteams {

  private final JdbcClient jdbc;

  Kernteams(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The members of today. */
  public Map<PractitionerId, PractitionerRef> membersOf(CaseId caseId) {
    return jdbc
        .sql("select * from kernteam_member where case_id = ? and not has_left")
        .param(caseId.value())
        .query((row, number) -> People.of(row))
        .list()
        .stream()
        .collect(toMap(PractitionerRef::id, Function.identity()));
  }

  /** Who was a member and is none any more. */
  public Set<PractitionerId> leftOf(CaseId caseId) {
    return jdbc
        .sql("select practitioner_id from kernteam_member where case_id = ? and has_left")
        .param(caseId.value())
        .query((row, number) -> new PractitionerId(row.getObject(1, UUID.class)))
        .list()
        .stream()
        .collect(toUnmodifiableSet());
  }

  /** The member who holds the lead. */
  public Optional<PractitionerRef> leadOf(CaseId caseId) {
    return jdbc.sql(
            """
            select m.* from kernteam_lead l
            join kernteam_member m on m.case_id = l.case_id and m.practitioner_id = l.lead_id
            where l.case_id = ?""")
        .param(caseId.value())
        .query((row, number) -> People.of(row))
        .optional();
  }
}
