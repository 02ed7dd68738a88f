package nl.wijkverband.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

  @TempDir Path directory;

  @Test
  void they_are_random_per_installation_and_stay_the_same_afterwards() throws IOException {
    var one = new Home(directory.resolve("one"));
    var other = new Home(directory.resolve("other"));

    var first = Secrets.of(one);

    assertThat(Secrets.of(one).get("WIJK_CLIENT_SECRET"))
        .isEqualTo(first.get("WIJK_CLIENT_SECRET"));
    assertThat(Secrets.of(other).get("WIJK_CLIENT_SECRET"))
        .isNotEqualTo(first.get("WIJK_CLIENT_SECRET"));
    assertThat(Base64.getDecoder().decode(first.get("WIJK_MASTER_KEY"))).hasSize(32);
  }

  @Test
  void no_two_logins_share_a_password() throws IOException {
    var secrets = Secrets.of(new Home(directory));

    var values = new HashSet<String>();
    Secrets.PASSWORDS.forEach(name -> values.add(secrets.get(name)));

    assertThat(values).hasSameSizeAs(Secrets.PASSWORDS);
  }

  @Test
  void only_their_owner_can_read_them() throws IOException {
    var home = new Home(directory);
    Secrets.of(home);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.secrets())))
        .isEqualTo("rw-------");
  }

  @Test
  void a_secret_that_came_later_is_added() throws IOException {
    var home = new Home(directory);
    Files.writeString(home.secrets(), "POSTGRES_PASSWORD=old\n");

    var secrets = Secrets.of(home);

    assertThat(secrets.get("POSTGRES_PASSWORD")).isEqualTo("old");
    assertThat(secrets.get("WIJK_DEMO_PASSWORD")).startsWith("demo-").hasSizeGreaterThan(11);
  }
}
