package nl.wijkverband.platform.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Row policies of other tables that look into a table of the view: they hold on to the table
 * itself, not to its name, so they are pointed to the new one when it takes the name.
 */
final class Policies {

  /** A policy and its conditions, every name in them with its schema. */
  record Policy(String table, String name, @Nullable String using, @Nullable String check) {

    String again() {
      return "alter policy %s on %s".formatted(name, table)
          + (using == null ? "" : " using (" + using + ")")
          + (check == null ? "" : " with check (" + check + ")");
    }
  }

  private Policies() {}

  static List<Policy> lookingInto(JdbcClient sql, List<String> tables) {
    String before = sql.sql("select current_setting('search_path')").query(String.class).single();
    sql.sql("set local search_path = ''").update();
    List<Policy> found =
        sql.sql(
                """
                select distinct p.polrelid::regclass::text, quote_ident(p.polname),
                  pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)
                from pg_policy p
                join pg_depend d on d.classid = 'pg_policy'::regclass and d.objid = p.oid
                 and d.refclassid = 'pg_class'::regclass
                join pg_class t on t.oid = d.refobjid and t.relnamespace = 'public'::regnamespace
                where t.relname in (:tables) and t.oid <> p.polrelid""")
            .param("tables", tables)
            .query(
                (row, number) ->
                    new Policy(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
            .list();
    sql.sql("select set_config('search_path', ?, true)").param(before).query(row -> {});
    return found;
  }
}
