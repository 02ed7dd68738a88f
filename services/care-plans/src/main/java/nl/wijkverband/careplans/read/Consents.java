package nl.wijkverband.careplans.read;

import java.util.Set;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ConsentPurpose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the patient of a case consents to at this moment, from this service's access tables. */
@Component
public class Consents {

  private final JdbcClient database;

  Consents(JdbcClient database) {
    this.database = database;
  }

  /** The purposes with a consent that was given and not withdrawn since. */
  public Set<ConsentPurpose> of(CaseId caseId) {
    return database
        .sql("select purpose from access_consent where case_id = ? and given")
        .param(caseId.value())
        .query((row, number) -> ConsentPurpose.valueOf(row.getString("purpose")))
        .set();
  }
}
