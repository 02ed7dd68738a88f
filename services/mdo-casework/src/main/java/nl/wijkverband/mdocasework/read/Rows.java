package nl.wijkverband.mdocasework.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import nl.wijkverband.platform.json.WijkJson;
import nl.wijkverband.vocabulary.DutchTime;
import nl.wijkverband.vocabulary.PractitionerRef;
import tools.jackson.databind.json.JsonMapper;

/** People and moments as they stand in our tables. */
public final class Rows {

  private static final JsonMapper JSON = WijkJson.events();

  private Rows() {}

  /** A practitioner, for a column. */
  public static String write(Object practitioners) {
    return JSON.writeValueAsString(practitioners);
  }

  /** The practitioner in this column. */
  public static PractitionerRef practitioner(ResultSet row, String column) throws SQLException {
    return JSON.readValue(row.getString(column), PractitionerRef.class);
  }

  /** The practitioners in this column. */
  public static List<PractitionerRef> practitioners(ResultSet row, String column)
      throws SQLException {
    return List.of(JSON.readValue(row.getString(column), PractitionerRef[].class));
  }

  /** The moment in this column by the Dutch clock. */
  public static OffsetDateTime moment(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class)
        .atZoneSameInstant(DutchTime.ZONE)
        .toOffsetDateTime();
  }
}
