package nl.wijkverband.platform.rebuild;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.KeyGenerator;
import javax.crypto.Mac;
import nl.wijkverband.platform.json.WijkJson;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.platform.personaldata.UnreadablePersonalData;
import nl.wijkverband.vocabulary.PatientId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hashes rows by the names of their columns and what stands in them. A protected text counts by
 * what it says: encrypted twice, the same text looks different. Each has a key of its own that
 * nobody keeps: from what is written down of a comparison no text can be guessed.
 */
public final class RowHash {

  private static final String PROTECTED = "enc:";
  private static final String ALGORITHM = "HmacSHA256";

  private final JsonMapper json = WijkJson.events();
  private final PersonalData personalData;
  private final Mac mac = withFreshKey();

  public RowHash(PersonalData personalData) {
    this.personalData = personalData;
  }

  /**
   * One row.
   *
   * @param row as PostgreSQL's {@code to_jsonb} says it
   * @param whose the patient its protected texts are about, where there are any
   */
  public TableSum of(String row, @Nullable PatientId whose) {
    return of(json.readTree(row), whose);
  }

  /** One row that was read as JSON already. */
  public TableSum of(JsonNode row, @Nullable PatientId whose) {
    var columns = new TreeMap<String, String>();
    row.properties().forEach(column -> columns.put(column.getKey(), said(column, whose)));
    byte[] hash = mac.doFinal(json.writeValueAsBytes(columns));
    ByteBuffer numbers = ByteBuffer.wrap(hash);
    return new TableSum(1, numbers.getLong(), numbers.getLong());
  }

  private String said(Map.Entry<String, JsonNode> column, @Nullable PatientId whose) {
    JsonNode value = column.getValue();
    if (!value.isString() || !value.stringValue().startsWith(PROTECTED)) {
      return value.toString();
    }
    if (whose == null) {
      throw new IllegalArgumentException("nobody's protected text in column " + column.getKey());
    }
    try {
      return "protected " + personalData.revealText(value.stringValue(), whose);
    } catch (UnreadablePersonalData damaged) {
      // Then it says nothing that another row could say.
      return "unreadable " + value.stringValue();
    }
  }

  private static Mac withFreshKey() {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(KeyGenerator.getInstance(ALGORITHM).generateKey());
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
