package nl.wijkverband.platform;

import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Outside the local profile nothing starts with a secret that is missing, short, or known to
 * everybody. It says which one, never what it was.
 */
final class NoDefaultSecrets implements BeanFactoryPostProcessor {

  private static final int SHORTEST = 16;
  private static final List<String> PASSWORDS =
      List.of("WIJK_DB_PASSWORD", "WIJK_DB_OWNER_PASSWORD", "WIJK_KEYRING_PASSWORD");
  private static final Set<String> WELL_KNOWN =
      Set.of(
          "test",
          "password",
          "wachtwoord",
          "changeme",
          "change",
          "secret",
          "geheim",
          "admin",
          "postgres",
          "keycloak",
          "wijkverband",
          "welkom",
          "default",
          "example",
          "voorbeeld");

  private final Environment environment;

  NoDefaultSecrets(Environment environment) {
    this.environment = environment;
  }

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
    if (environment.acceptsProfiles(Profiles.of("local"))) {
      return;
    }
    PASSWORDS.forEach(name -> check(name, isWeak(environment.getProperty(name))));
    check("WIJK_MASTER_KEY", isWeakKey(environment.getProperty("WIJK_MASTER_KEY")));
  }

  private static void check(String name, boolean weak) {
    if (weak) {
      throw new DefaultSecret(name);
    }
  }

  static boolean isWeak(@Nullable String secret) {
    if (secret == null || secret.length() < SHORTEST || secret.chars().distinct().count() < 8) {
      return true;
    }
    String bare = secret.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]", "");
    return WELL_KNOWN.stream().anyMatch(word -> bare.replace(word, "").isEmpty());
  }

  static boolean isWeakKey(@Nullable String base64) {
    try {
      byte[] key = Base64.getDecoder().decode(base64 == null ? "" : base64.trim());
      return key.length != 32
          || isText(key)
          || new String(key, java.nio.charset.StandardCharsets.ISO_8859_1)
                  .chars()
                  .distinct()
                  .count()
              < 12;
    } catch (IllegalArgumentException notBase64) {
      return true;
    }
  }

  // A key that reads as a sentence was typed, not drawn: by chance this happens once in 10^13.
  private static boolean isText(byte[] key) {
    for (byte b : key) {
      if (b < 0x20 || b > 0x7e) {
        return false;
      }
    }
    return true;
  }
}
