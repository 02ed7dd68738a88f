package nl.wijkverband.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

class IdleSessionsTest {
  private static final Instant MORNING = Instant.parse("2026-11-23T08:00:00Z");
  private final MockHttpSession session = new MockHttpSession();

  @Test
  void an_open_page_alone_keeps_nobody_signed_in() throws Exception {
    visit("/", 0);
    visit("/live", 20);
    visit("/live", 31);

    assertThat(session.isInvalid()).isTrue();
  }

  @Test
  void somebody_who_works_stays_signed_in() throws Exception {
    visit("/", 0);
    visit("/dossiers", 20);
    visit("/dossiers", 40);

    assertThat(session.isInvalid()).isFalse();
  }

  private void visit(String path, int minutes) throws Exception {
    var request = new MockHttpServletRequest("GET", path);
    request.setSession(session);
    var clock = Clock.fixed(MORNING.plus(Duration.ofMinutes(minutes)), ZoneOffset.UTC);
    new IdleSessions(clock).doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
  }
}
