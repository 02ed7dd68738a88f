package nl.wijkverband.acceptance.bench.faults;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import nl.wijkverband.acceptance.stage.Practitioner;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One command as it goes over the line, the same at every attempt.
 *
 * @param key also its correlation id, so that its events can be told without asking the service
 */
record Request(
    UUID key,
    Kind kind,
    int count,
    Practitioner who,
    String path,
    @Nullable String caseId,
    @Nullable String marker,
    @Nullable String body) {

  static Request of(
      Kind kind,
      int count,
      Practitioner who,
      String path,
      @Nullable String caseId,
      @Nullable String marker,
      @Nullable Object body) {
    return new Request(
        UUID.randomUUID(),
        kind,
        count,
        who,
        path,
        caseId,
        marker,
        body == null ? null : JsonMapper.shared().writeValueAsString(body));
  }

  String bodyHash() {
    try {
      var bytes = (body == null ? "" : body).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
