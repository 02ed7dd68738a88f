package nl.wijkverband.platform.personaldata;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.wijkverband.vocabulary.PatientId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The patients' data keys, in a database instance of their own so that a destroyed key is gone for
 * good. Keys in use are remembered shortly: {@link #MEMORY} is how long an erased patient may still
 * be readable in a running process.
 */
public final class Keyring {

  static final Duration MEMORY = Duration.ofSeconds(60);
  private static final int REMEMBERED = 5_000;

  private final JdbcClient database;
  private final MasterKey masterKey;
  private final Map<PatientId, Remembered> memory =
      new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<PatientId, Remembered> eldest) {
          return size() > REMEMBERED;
        }
      };

  private record Remembered(DataKey key, long until) {}

  public Keyring(DataSource keyringDatabase, MasterKey masterKey) {
    this.database = JdbcClient.create(keyringDatabase);
    this.masterKey = masterKey;
  }

  /** The patient's key; none when it was never made or is destroyed. */
  Optional<DataKey> find(PatientId patientId) {
    synchronized (memory) {
      Remembered known = memory.get(patientId);
      if (known != null && System.nanoTime() - known.until() < 0) {
        return Optional.of(known.key());
      }
      memory.remove(patientId);
    }
    Optional<DataKey> found =
        database
            .sql("select key_id, wrapped_key from data_key where patient_id = ?")
            .param(patientId.value())
            .query(
                (row, number) ->
                    masterKey.unwrap(
                        row.getObject("key_id", UUID.class),
                        row.getBytes("wrapped_key"),
                        patientId))
            .optional();
    found.ifPresent(key -> remember(patientId, key));
    return found;
  }

  private void remember(PatientId patientId, DataKey key) {
    synchronized (memory) {
      memory.put(patientId, new Remembered(key, System.nanoTime() + MEMORY.toNanos()));
    }
  }

  /** Makes the patient's key unless there is one. */
  void create(PatientId patientId) {
    database
        .sql(
            """
            insert into data_key (patient_id, key_id, wrapped_key) values (?, ?, ?)
            on conflict (patient_id) do nothing""")
        .params(patientId.value(), UUID.randomUUID(), masterKey.newWrappedKey(patientId))
        .update();
  }

  String fingerprint(String identifier) {
    return masterKey.fingerprint(identifier);
  }

  /** Forgets what is remembered, as after an erasure. */
  public void forgetAll() {
    synchronized (memory) {
      memory.clear();
    }
  }
}
