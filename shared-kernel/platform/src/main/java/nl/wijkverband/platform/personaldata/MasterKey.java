package nl.wijkverband.platform.personaldata;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.wijkverband.vocabulary.PatientId;

/**
 * The installation's one secret, never used itself: from it comes one key that wraps data keys and
 * another that makes fingerprints.
 */
public final class MasterKey {

  private static final int SIZE = 32;

  private final Aead wrapping;
  private final SecretKeySpec fingerprints;

  private MasterKey(byte[] secret) throws GeneralSecurityException {
    wrapping = new AesGcmJce(derive(secret, "wijkverband/wrap-data-key/1"));
    fingerprints = new SecretKeySpec(derive(secret, "wijkverband/fingerprint/1"), "HmacSHA256");
  }

  /** Reads 32 bytes of base64. */
  public static MasterKey of(String base64) {
    try {
      byte[] secret = Base64.getDecoder().decode(base64);
      if (secret.length == SIZE) {
        return new MasterKey(secret);
      }
    } catch (IllegalArgumentException e) {
      // Said below, without the text itself.
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the master key cannot be used", e);
    }
    throw new IllegalArgumentException("the master key must be 32 bytes of base64");
  }

  private static byte[] derive(byte[] secret, String purpose) throws GeneralSecurityException {
    return Hkdf.computeHkdf("HMACSHA256", secret, new byte[0], bytes(purpose), SIZE);
  }

  /** A new data key, wrapped for this patient only. */
  byte[] newWrappedKey(PatientId patientId) {
    byte[] key = new byte[SIZE];
    new SecureRandom().nextBytes(key);
    try {
      return wrapping.encrypt(key, bytes(patientId.toString()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot wrap a data key", e);
    }
  }

  DataKey unwrap(UUID keyId, byte[] wrapped, PatientId patientId) {
    try {
      return new DataKey(
          keyId, new AesGcmJce(wrapping.decrypt(wrapped, bytes(patientId.toString()))));
    } catch (GeneralSecurityException e) {
      throw new UnreadablePersonalData("data key " + keyId + " was not wrapped by our master key");
    }
  }

  String fingerprint(String identifier) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(fingerprints);
      return HexFormat.of().formatHex(mac.doFinal(bytes(identifier)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot make a fingerprint", e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "master key";
  }
}
