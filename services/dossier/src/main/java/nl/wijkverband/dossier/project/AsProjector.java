package nl.wijkverband.dossier.project;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one role that may write projections and the case log, for a part of a transaction. */
@Component
public class AsProjector {

  private final JdbcClient jdbc;

  public AsProjector(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Takes the role, does the work, gives it back; a failure takes the transaction with it. */
  public <T> T inThisTransaction(Supplier<T> work) {
    String before = jdbc.sql("select current_setting('role')").query(String.class).single();
    become("dossier_projector");
    T result = work.get();
    become(before);
    return result;
  }

  private void become(String role) {
    jdbc.sql("select set_config('role', :role, true)")
        .param("role", role)
        .query(String.class)
        .single();
  }
}
