package nl.wijkverband.dossier.audience;

import static java.util.stream.Collectors.joining;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.wijkverband.platform.rebuild.SchemaOwner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The schemas that are filled beside the running ones: made, put in their place, taken away. They
 * have the same tables, rights and row security; a policy follows the tables it names when their
 * schema gets another name.
 */
@Component
public class NextSchemas {

  /** Held shared by whoever writes events into the schemas, alone by whoever renames them. */
  public static final long SWITCH = 0x7377697463L;

  private final SchemaOwner owner;
  private final JdbcClient jdbc;

  NextSchemas(SchemaOwner owner, JdbcClient jdbc) {
    this.owner = owner;
    this.jdbc = jdbc;
  }

  /**
   * Makes them, empty. When this returns, everybody who takes an event in knows of this edition.
   */
  public void make(Set<Audience> audiences, long edition) {
    for (Audience audience : audiences) {
      String statements =
          String.join(";\n", new AudienceSchema(Location.nextSchemaOf(audience)).statements());
      owner.transact(own -> own.sql(statements).update());
    }
    owner.transactAlone(
        SWITCH,
        own -> {
          own.sql("truncate case_log.rebuilt").update();
          own.sql("update case_log.edition set next = :edition where audience = any (:audiences)")
              .param("edition", edition)
              .param("audiences", names(audiences))
              .update();
        });
  }

  /** Has the database know how much is in them before they are read. */
  public void analyze(Set<Audience> audiences) {
    audiences.stream()
        .map(Location::nextSchemaOf)
        .forEach(
            next ->
                owner.execute(
                    Tables.ALL.stream()
                        .filter(table -> table.isFor(next.audience()))
                        .map(table -> "analyze " + next.table(table.name()))
                        .toArray(String[]::new)));
  }

  /**
   * From one moment to the next they are the running ones. The running ones are dropped once the
   * last transaction has ended that may be reading them.
   *
   * @param atOnce done in the same transaction
   */
  public void takeTheirPlace(Set<Audience> audiences, long edition, Consumer<JdbcClient> atOnce) {
    owner.transactAlone(
        SWITCH,
        own -> {
          int switched =
              own.sql(
                      """
                      update case_log.edition set live = next, next = null
                      where next = :edition and audience = any (:audiences)""")
                  .param("edition", edition)
                  .param("audiences", names(audiences))
                  .update();
          if (switched != audiences.size()) {
            throw new IllegalStateException("no longer the edition under way");
          }
          own.sql(audiences.stream().map(NextSchemas::rename).collect(joining(";\n"))).update();
          atOnce.accept(own);
        });
    owner.awaitTransactionsOfNow();
    dropOld(audiences);
  }

  /** Takes away what an interrupted rebuild left, before the switch or after it. */
  public void clearAway(Set<Audience> audiences) {
    boolean left =
        jdbc.sql("select exists (select from pg_namespace where nspname = any (:names))")
            .param(
                "names",
                audiences.stream()
                    .flatMap(a -> Stream.of(a.schema() + "_next", a.schema() + "_old"))
                    .toArray(String[]::new))
            .query(Boolean.class)
            .single();
    if (!left) {
      return;
    }
    owner.transactAlone(
        SWITCH,
        own ->
            own.sql("update case_log.edition set next = null where audience = any (:audiences)")
                .param("audiences", names(audiences))
                .update());
    owner.awaitTransactionsOfNow();
    dropOld(audiences);
  }

  private void dropOld(Set<Audience> audiences) {
    for (Audience audience : audiences) {
      // One at a time: each is some hundred locks.
      owner.transact(
          own ->
              own.sql(
                      "drop schema if exists %1$s_old cascade; drop schema if exists %1$s_next cascade"
                          .formatted(audience.schema()))
                  .update());
    }
    owner.transact(
        own ->
            own.sql(
                    """
                    delete from case_log.projected p using case_log.edition e
                    where e.audience = p.audience and e.live <> p.edition
                      and e.next is distinct from p.edition""")
                .update());
  }

  private static String rename(Audience audience) {
    return "alter schema %1$s rename to %1$s_old; alter schema %1$s_next rename to %1$s"
        .formatted(audience.schema());
  }

  private static String[] names(Set<Audience> audiences) {
    return audiences.stream().map(Audience::name).toArray(String[]::new);
  }
}
