package nl.wijkverband.platform.personaldata;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.wijkverband.platform.json.WijkJson;
import nl.wijkverband.vocabulary.PatientId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Personal data as {@code enc:1:<base64url>}: the id of the data key, then AES-256-GCM bound to the
 * patient, the key and what it is for, so that a text put into another patient's row cannot be
 * read.
 */
public final class EncryptedPersonalData implements PersonalData {

  private static final String PREFIX = "enc:1:";
  private static final String FIELD = "field";
  private static final String TEXT = "text";
  private static final int KEY_ID = 16;

  private final JsonMapper json = WijkJson.events();
  private final Shapes shapes = new Shapes();
  private final Keyring keyring;

  public EncryptedPersonalData(Keyring keyring) {
    this.keyring = keyring;
  }

  @Override
  public ObjectNode protect(Object value, PatientId patientId) {
    ObjectNode tree;
    try {
      tree = json.valueToTree(value);
    } catch (JacksonException e) {
      throw new UnreadablePersonalData("cannot write " + value.getClass().getName());
    }
    walk(
        tree,
        new Shape.Parts(value.getClass()),
        (secret, node) ->
            tree.stringNode(encrypt(json.writeValueAsString(node), patientId, FIELD)));
    return tree;
  }

  @Override
  public <T> T reveal(ObjectNode stored, Class<T> type, PatientId patientId) {
    ObjectNode tree = stored.deepCopy();
    walk(tree, new Shape.Parts(type), (secret, node) -> open(secret, node, patientId));
    try {
      return json.treeToValue(tree, type);
    } catch (JacksonException e) {
      // Its message may quote the value it stumbled over, so it goes no further.
      throw new UnreadablePersonalData("cannot read " + type.getName() + " at " + fields(e));
    }
  }

  private static String fields(JacksonException e) {
    return e.getPath().stream()
        .map(step -> String.valueOf(step.getPropertyName()))
        .reduce((path, step) -> path + "." + step)
        .orElse("its root");
  }

  private JsonNode open(Shape.Secret secret, JsonNode node, PatientId patientId) {
    // A field that became personal in a later revision is still in clear in earlier events.
    if (!node.isString() || !node.stringValue().startsWith(PREFIX)) {
      return node;
    }
    return decrypt(node.stringValue(), patientId, FIELD).map(json::readTree).orElse(secret.blank());
  }

  private void walk(
      JsonNode node, Shape shape, BiFunction<Shape.Secret, JsonNode, JsonNode> change) {
    switch (shape) {
      case Shape.Plain plain -> {}
      case Shape.Secret secret -> throw new IllegalStateException("changed where it is contained");
      case Shape.Parts(Class<?> type) -> {
        if (node instanceof ObjectNode object) {
          shapes
              .partsOf(type)
              .forEach((name, part) -> replace(object, name, object.get(name), part, change));
        }
      }
      case Shape.Each(Shape item) -> {
        if (node instanceof ArrayNode || node instanceof ObjectNode) {
          node.forEach(each -> walk(each, item, change));
        }
      }
    }
  }

  private void replace(
      ObjectNode parent,
      String name,
      @Nullable JsonNode node,
      Shape shape,
      BiFunction<Shape.Secret, JsonNode, JsonNode> change) {
    if (node == null || node.isNull()) {
      return;
    }
    if (shape instanceof Shape.Secret secret) {
      parent.set(name, change.apply(secret, node));
    } else {
      walk(node, shape, change);
    }
  }

  @Override
  public String protectText(String text, PatientId patientId) {
    return encrypt(text, patientId, TEXT);
  }

  @Override
  public String revealText(String protectedText, PatientId patientId) {
    return decrypt(protectedText, patientId, TEXT).orElse("");
  }

  private String encrypt(String plain, PatientId patientId, String purpose) {
    DataKey key = keyring.find(patientId).orElseThrow(() -> new DataKeyMissing(patientId));
    try {
      byte[] secret =
          key.aead()
              .encrypt(
                  plain.getBytes(StandardCharsets.UTF_8), binding(patientId, key.id(), purpose));
      byte[] whole =
          ByteBuffer.allocate(KEY_ID + secret.length)
              .putLong(key.id().getMostSignificantBits())
              .putLong(key.id().getLeastSignificantBits())
              .put(secret)
              .array();
      return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    } catch (GeneralSecurityException e) {
      throw new UnreadablePersonalData("cannot encrypt for patient " + patientId);
    }
  }

  /** Empty when the key it was encrypted with is gone. */
  private Optional<String> decrypt(String text, PatientId patientId, String purpose) {
    try {
      if (!text.startsWith(PREFIX)) {
        throw new GeneralSecurityException("no prefix");
      }
      byte[] whole = Base64.getUrlDecoder().decode(text.substring(PREFIX.length()));
      ByteBuffer buffer = ByteBuffer.wrap(whole);
      UUID keyId = new UUID(buffer.getLong(), buffer.getLong());
      byte[] secret = new byte[buffer.remaining()];
      buffer.get(secret);
      Optional<DataKey> key = keyring.find(patientId).filter(found -> found.id().equals(keyId));
      if (key.isEmpty()) {
        return Optional.empty();
      }
      byte[] plain = key.get().aead().decrypt(secret, binding(patientId, keyId, purpose));
      return Optional.of(new String(plain, StandardCharsets.UTF_8));
    } catch (GeneralSecurityException
        | IllegalArgumentException
        | java.nio.BufferUnderflowException e) {
      throw new UnreadablePersonalData("not personal data of patient " + patientId);
    }
  }

  private static byte[] binding(PatientId patientId, UUID keyId, String purpose) {
    return (purpose + ":" + patientId + ":" + keyId).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String fingerprint(String identifier) {
    return keyring.fingerprint(identifier);
  }

  @Override
  public void createKey(PatientId patientId) {
    keyring.create(patientId);
  }

  @Override
  public UUID keyId(PatientId patientId) {
    return keyring.find(patientId).orElseThrow(() -> new DataKeyMissing(patientId)).id();
  }
}
