package nl.wijkverband.platform.view;

import java.util.ArrayList;
import java.util.List;
import nl.wijkverband.platform.rebuild.SchemaOwner;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The new tables of a view beside the running ones: in a schema of their own under the same names,
 * with the same columns, keys, indexes, references and rights.
 */
final class Beside {

  static final String RUNNING = "public";
  static final String NEXT = "rebuild_next";
  static final String OLD = "rebuild_old";

  private static final String OF_THE_TABLE =
      "c.conrelid = format('%I.%I', 'public', :table)::regclass";

  private final SchemaOwner owner;
  private final List<String> tables;

  Beside(SchemaOwner owner, List<String> tables) {
    this.owner = owner;
    this.tables = List.copyOf(tables);
  }

  void make() {
    Briefly.run(() -> owner.transact(this::make));
  }

  private void make(JdbcClient sql) {
    sql.sql(Briefly.ASKED).update();
    for (String schema : List.of(NEXT, OLD)) {
      sql.sql("drop schema if exists " + schema + " cascade").update();
      sql.sql("create schema " + schema).update();
    }
    List<String> statements = new ArrayList<>();
    tables.forEach(table -> statements.addAll(table(table)));
    tables.forEach(table -> statements.addAll(copied(sql, table)));
    tables.forEach(table -> statements.addAll(references(sql, table)));
    // A table that a reference names is the new one if there is one.
    sql.sql("set local search_path = " + NEXT + ", " + RUNNING).update();
    statements.forEach(statement -> sql.sql(statement).update());
  }

  private static List<String> table(String table) {
    return List.of(
        "create table %1$s.%2$s (like %3$s.%2$s including all excluding indexes)"
            .formatted(NEXT, table, RUNNING));
  }

  private static List<String> copied(JdbcClient sql, String table) {
    List<String> statements = new ArrayList<>();
    statements.addAll(constraints(sql, table, "c.contype in ('p', 'u', 'x')"));
    statements.addAll(
        sql.sql(
                """
                select replace(pg_get_indexdef(i.indexrelid), ' ON public.', ' ON rebuild_next.')
                from pg_index i
                where i.indrelid = format('%I.%I', 'public', :table)::regclass
                  and not exists (select from pg_constraint c where c.conindid = i.indexrelid
                                  and c.conrelid = i.indrelid)""")
            .param("table", table)
            .query((row, number) -> row.getString(1))
            .list());
    statements.addAll(
        sql.sql(
                """
                select format('grant %s on rebuild_next.%I to %s; grant usage on schema rebuild_next to %3$s',
                  r.privilege_type, t.relname,
                  case r.grantee when 0 then 'public' else quote_ident(pg_get_userbyid(r.grantee)) end)
                from pg_class t cross join aclexplode(t.relacl) r
                where t.oid = format('%I.%I', 'public', :table)::regclass
                  and r.grantee <> t.relowner""")
            .param("table", table)
            .query((row, number) -> row.getString(1))
            .list());
    return statements;
  }

  private static List<String> references(JdbcClient sql, String table) {
    return constraints(sql, table, "c.contype = 'f'");
  }

  private static List<String> constraints(JdbcClient sql, String table, String which) {
    return sql.sql(
            """
            select format('alter table rebuild_next.%I add constraint %I ', :table, c.conname)
                   || pg_get_constraintdef(c.oid)
            from pg_constraint c where """
                + " "
                + OF_THE_TABLE
                + " and "
                + which
                + " order by c.oid")
        .param("table", table)
        .query((row, number) -> row.getString(1))
        .list();
  }

  /** So that the first queries after the switch are planned as those before it. */
  void analyze() {
    tables.forEach(table -> owner.execute("analyze " + NEXT + "." + table));
  }

  void clearAway() {
    Briefly.run(
        () ->
            owner.transact(
                sql -> {
                  sql.sql(Briefly.ASKED).update();
                  sql.sql("drop schema if exists " + NEXT + " cascade").update();
                  sql.sql("drop schema if exists " + OLD + " cascade").update();
                }));
  }
}
