package nl.wijkverband.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.wijkverband.gateway.stub.Browser;
import nl.wijkverband.gateway.stub.RunningGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SignalsTest {
  private static final String CASE = "0192f000-0000-7000-8000-000000000001";

  @Test
  @Timeout(20)
  void a_signal_of_the_dossier_reaches_the_browser_as_an_id_and_nothing_else() throws Exception {
    var gateway = RunningGateway.get();
    var browser = gateway.browserOf("huisarts");

    try (InputStream stream = browser.listen("/live")) {
      var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      List<String> heard = new ArrayList<>();
      while (heard.stream().noneMatch(("event:case-" + CASE)::equals)) {
        gateway.services.signal(CASE);
        heard.add(lines.readLine());
      }
      assertThat(heard).contains("event:case", "data:" + CASE);
      assertThat(String.join("", heard)).doesNotContain("{");
    }
  }

  @Test
  void nobody_hears_nothing() throws Exception {
    var gateway = RunningGateway.get();

    assertThat(new Browser(gateway).get("/live").statusCode()).isEqualTo(401);
  }
}
