package nl.wijkverband.dossier.signal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.wijkverband.dossier.audience.Audience;
import nl.wijkverband.dossier.audience.Tables;
import nl.wijkverband.dossier.audience.Viewing;
import nl.wijkverband.dossier.disclosure.DisclosureLog;
import nl.wijkverband.dossier.read.Question;
import nl.wijkverband.dossier.read.Reading;
import nl.wijkverband.platform.access.RoleNotAllowed;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.vocabulary.CaseId;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * {@code GET /v1/signals}: the id of every case of the viewer's that changes. Whether it is theirs
 * is asked again for each signal, and the stream ends with the access token.
 */
@RestController
class SignalsEndpoint {

  private static final Duration WITHOUT_AN_END = Duration.ofMinutes(1);

  private final Signals signals;
  private final Viewing viewing;
  private final DisclosureLog disclosures;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;

  SignalsEndpoint(
      Signals signals,
      Viewing viewing,
      DisclosureLog disclosures,
      JdbcClient jdbc,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.signals = signals;
    this.viewing = viewing;
    this.disclosures = disclosures;
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  @GetMapping(path = "/v1/signals", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  SseEmitter signals(Caller caller, @AuthenticationPrincipal Jwt token) {
    try {
      Audience audience = Reading.audience(caller, Question.SIGNALS);
      Instant expires = token.getExpiresAt();
      Instant end = expires == null ? clock.instant().plus(WITHOUT_AN_END) : expires;
      SseEmitter emitter = new SseEmitter(0L);
      SignalStream.start(
          emitter, end, clock, signals, caseId -> mayKnowOf(caseId, audience, caller));
      return emitter;
    } catch (RoleNotAllowed denied) {
      disclosures.denied(caller, Question.SIGNALS, null);
      throw denied;
    }
  }

  private boolean mayKnowOf(CaseId caseId, Audience audience, Caller caller) {
    String letter =
        Tables.named("letter_viewer").isFor(audience)
            ? " or exists (select from {s}.letter_viewer where case_id = :case)"
            : "";
    String sql =
        ("select exists (select from {s}.viewer where case_id = :case)" + letter)
            .replace("{s}", audience.schema());
    return Boolean.TRUE.equals(
        transaction.execute(
            status -> {
              viewing.as(audience, caller.actor());
              return jdbc.sql(sql).param("case", caseId.value()).query(Boolean.class).single();
            }));
  }
}
