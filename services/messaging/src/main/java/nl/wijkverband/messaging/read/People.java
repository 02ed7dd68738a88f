package nl.wijkverband.messaging.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import nl.wijkverband.vocabulary.OrganisationId;
import nl.wijkverband.vocabulary.PractitionerId;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.Role;

/** The columns in which our tables keep a practitioner. */
public final class People {

  private People() {}

  /** The practitioner of this row. */
  public static PractitionerRef of(ResultSet row) throws SQLException {
    return new PractitionerRef(
        new PractitionerId(row.getObject("practitioner_id", UUID.class)),
        row.getString("name"),
        Role.valueOf(row.getString("role")),
        new OrganisationId(row.getObject("organisation_id", UUID.class)),
        row.getString("organisation_name"));
  }
}
