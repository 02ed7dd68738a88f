package nl.wijkverband.dossier.project;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkverband.dossier.audience.Audience;
import nl.wijkverband.dossier.audience.Location;
import nl.wijkverband.vocabulary.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Into which schemas what happens in a case is written: every audience's own, and, from the moment
 * the case was filled in there, the one that is going to take its place.
 */
@Component
class Editions {

  private final JdbcClient jdbc;

  Editions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One audience's schema, or the one beside it.
   *
   * @param holds whether it has the case now
   */
  record Edition(Location location, long number, boolean holds) {

    Audience audience() {
      return location.audience();
    }
  }

  /** Asked under the case's lock: what is answered stays so until the transaction ends. */
  List<Edition> of(CaseId caseId) {
    return jdbc.sql(
            """
            select e.audience, e.live as number, false as next, p.case_id is not null as holds
            from case_log.edition e left join case_log.projected p
              on p.audience = e.audience and p.edition = e.live and p.case_id = :case
            union all
            select e.audience, e.next, true, p.case_id is not null
            from case_log.edition e left join case_log.projected p
              on p.audience = e.audience and p.edition = e.next and p.case_id = :case
            where e.next is not null
              and exists (select from case_log.rebuilt r where r.case_id = :case)""")
        .param("case", caseId.value())
        .query(
            (row, number) -> {
              Audience audience = Audience.valueOf(row.getString("audience"));
              return new Edition(
                  row.getBoolean("next")
                      ? Location.nextSchemaOf(audience)
                      : Location.schemaOf(audience),
                  row.getLong("number"),
                  row.getBoolean("holds"));
            })
        .list();
  }

  /** A case that begins while an edition is being filled is in it from its first event. */
  void begins(CaseId caseId) {
    jdbc.sql(
            """
            insert into case_log.rebuilt (case_id) select :case
            where exists (select from case_log.edition where next is not null)
            on conflict do nothing""")
        .param("case", caseId.value())
        .update();
  }

  /** From now on what happens in the case is written to the edition under way as well. */
  void filled(CaseId caseId) {
    jdbc.sql("insert into case_log.rebuilt (case_id) values (:case)")
        .param("case", caseId.value())
        .update();
  }

  boolean isFilled(CaseId caseId) {
    return jdbc.sql("select exists (select from case_log.rebuilt where case_id = :case)")
        .param("case", caseId.value())
        .query(Boolean.class)
        .single();
  }

  /** Cases with a history that the edition under way does not have yet. */
  List<CaseId> notFilled() {
    return jdbc.sql(
            """
            select distinct case_id from case_log.case_event e
            where not exists (select from case_log.rebuilt r where r.case_id = e.case_id)""")
        .query((row, number) -> new CaseId(row.getObject(1, UUID.class)))
        .list();
  }

  /** Cases that the edition under way has. */
  List<CaseId> filledCases() {
    return jdbc.sql("select case_id from case_log.rebuilt")
        .query((row, number) -> new CaseId(row.getObject(1, UUID.class)))
        .list();
  }

  /** Whether this is still the edition that these audiences' schemas are being filled with. */
  boolean underWay(Set<Audience> audiences, long number) {
    return jdbc.sql(
            "select count(*) from case_log.edition where next = :number and audience = any (:names)")
        .param("number", number)
        .param("names", audiences.stream().map(Audience::name).toArray(String[]::new))
        .query(Long.class)
        .single()
        .equals((long) audiences.size());
  }

  void holds(CaseId caseId, Edition edition) {
    jdbc.sql(
            "insert into case_log.projected (case_id, audience, edition) values (:case, :audience, :edition)")
        .param("case", caseId.value())
        .param("audience", edition.audience().name())
        .param("edition", edition.number())
        .update();
  }

  void holdsNoMore(CaseId caseId, Edition edition) {
    jdbc.sql(
            """
            delete from case_log.projected
            where case_id = :case and audience = :audience and edition = :edition""")
        .param("case", caseId.value())
        .param("audience", edition.audience().name())
        .param("edition", edition.number())
        .update();
  }
}
