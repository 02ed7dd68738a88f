package nl.wijkverband.mdocasework.read;

import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ConsentPurpose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the patient of a case consents to at this moment, from this service's access tables. */
@Component
public class Consents {

  private final JdbcClient jdbc;

  Consents(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether the case may be shared with professionals outside the practice. */
  public boolean allowSharing(CaseId caseId) {
    return jdbc.sql(
            """
            select exists (select 1 from access_consent
                           where case_id = ? and purpose = ? and given)""")
        .params(caseId.value(), ConsentPurpose.SHARING_WITHIN_KERNTEAM.name())
        .query(Boolean.class)
        .single();
  }
}
