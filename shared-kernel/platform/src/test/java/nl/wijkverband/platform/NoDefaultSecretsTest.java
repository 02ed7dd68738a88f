package nl.wijkverband.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import nl.wijkverband.local.TestPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class NoDefaultSecretsTest {

  private static final String STRONG = "q8Zr4wXn2LkVb7Tc9PmS";

  private final Map<String, Object> secrets = new HashMap<>(strong());

  private static Map<String, Object> strong() {
    byte[] key = new byte[32];
    new SecureRandom().nextBytes(key);
    return Map.of(
        "WIJK_DB_PASSWORD", STRONG,
        "WIJK_DB_OWNER_PASSWORD", STRONG,
        "WIJK_KEYRING_PASSWORD", STRONG,
        "WIJK_MASTER_KEY", Base64.getEncoder().encodeToString(key));
  }

  private void check(String... profiles) {
    var environment = new StandardEnvironment();
    environment.getPropertySources().addFirst(new MapPropertySource("secrets", secrets));
    environment.setActiveProfiles(profiles);
    new NoDefaultSecrets(environment).postProcessBeanFactory(new DefaultListableBeanFactory());
  }

  @Test
  void drawn_secrets_will_do() {
    assertThatCode(this::check).doesNotThrowAnyException();
  }

  @Test
  void outside_the_local_profile_nothing_starts_without_each_of_them() {
    for (String name : strong().keySet()) {
      secrets.clear();
      secrets.putAll(strong());
      secrets.remove(name);
      assertThatThrownBy(this::check).isInstanceOf(DefaultSecret.class).hasMessageContaining(name);
      assertThatThrownBy(() -> check("production")).isInstanceOf(DefaultSecret.class);
    }
  }

  @Test
  void a_short_or_well_known_one_is_refused_and_not_repeated() {
    for (String weak :
        new String[] {"", "test", "changeme", "ChangeMe1234567890", "x".repeat(40)}) {
      secrets.put("WIJK_DB_PASSWORD", weak);
      assertThatThrownBy(this::check)
          .isInstanceOf(DefaultSecret.class)
          .satisfies(
              e -> {
                if (!weak.isEmpty()) {
                  assertThat(e.getMessage()).doesNotContain(weak);
                }
              });
    }
  }

  @Test
  void a_typed_master_key_is_refused() {
    secrets.put("WIJK_MASTER_KEY", TestPostgres.masterKey());
    assertThatThrownBy(this::check).isInstanceOf(DefaultSecret.class);
    secrets.put("WIJK_MASTER_KEY", Base64.getEncoder().encodeToString(new byte[32]));
    assertThatThrownBy(this::check).isInstanceOf(DefaultSecret.class);
    secrets.put("WIJK_MASTER_KEY", "no base64!");
    assertThatThrownBy(this::check).isInstanceOf(DefaultSecret.class);
  }

  @Test
  void in_the_local_profile_anything_goes() {
    secrets.replaceAll((name, value) -> "test");
    assertThatCode(() -> check("local")).doesNotThrowAnyException();
  }
}
