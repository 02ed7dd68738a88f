package nl.wijkverband.gateway.live;

import nl.wijkverband.gateway.session.SignedIn;
import nl.wijkverband.gateway.session.Tokens;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Where a page hears that a case changed; it then asks for its parts again. */
@RestController
class LivePage {
  private final Signals signals;
  private final Tokens tokens;

  LivePage(Signals signals, Tokens tokens) {
    this.signals = signals;
    this.tokens = tokens;
  }

  @GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  SseEmitter live(SignedIn me) {
    var emitter = new SseEmitter(0L);
    signals.pipe(emitter, tokens.current(), me.role().code());
    return emitter;
  }
}
