package nl.wijkverband.dossier.audience;

import nl.wijkverband.vocabulary.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes the running transaction one of an audience and a viewer: {@code SET LOCAL ROLE}, and who
 * looks, for row security. The service's login may read nothing before this and nothing after.
 */
@Component
public class Viewing {

  private final JdbcClient jdbc;

  public Viewing(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** For the rest of this transaction the database knows who looks. */
  public void as(Audience audience, Actor viewer) {
    jdbc.sql(
            """
            select set_config('role', :role, true), set_config('wijk.viewer', :viewer, true),
              set_config('wijk.organisation', :organisation, true),
              set_config('wijk.wijk', :wijk, true)
            """)
        .param("role", audience.databaseRole())
        .param("viewer", viewer.id().toString())
        .param("organisation", viewer.organisationId().toString())
        .param("wijk", viewer.wijk())
        .query((row, number) -> true)
        .single();
  }
}
