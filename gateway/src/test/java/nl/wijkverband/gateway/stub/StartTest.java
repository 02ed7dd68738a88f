package nl.wijkverband.gateway.stub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import nl.wijkverband.local.FreePort;
import org.junit.jupiter.api.Test;

class StartTest {

  @Test
  void nothing_starts_without_the_secret_and_outside_the_local_profile_the_cookie_is_secure()
      throws Exception {
    var settings =
        new HashMap<>(
            RunningGateway.settings(
                FreePort.any(), "http://127.0.0.1:1/realms/x", "http://127.0.0.1:1"));
    settings.put("WIJK_PROFILE", "production");

    try (var started = RunningGateway.start(settings)) {
      assertThat(started.getEnvironment().getProperty("server.servlet.session.cookie.secure"))
          .isEqualTo("true");
    }
    settings.remove("WIJK_CLIENT_SECRET");
    assertThatThrownBy(() -> RunningGateway.start(settings))
        .hasStackTraceContaining("WIJK_CLIENT_SECRET");
  }
}
