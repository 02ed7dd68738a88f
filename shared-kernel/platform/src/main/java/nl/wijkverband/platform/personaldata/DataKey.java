package nl.wijkverband.platform.personaldata;

import com.google.crypto.tink.Aead;
import java.util.UUID;

/** The key in use for one patient; the key itself cannot be read from it. */
record DataKey(UUID id, Aead aead) {

  @Override
  public String toString() {
    return "data key " + id;
  }
}
