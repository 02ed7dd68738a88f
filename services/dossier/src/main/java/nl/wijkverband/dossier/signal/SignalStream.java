package nl.wijkverband.dossier.signal;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import nl.wijkverband.vocabulary.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One open stream, on a virtual thread of its own, so that a slow reader holds up nobody. Signals
 * of one case that wait together are sent once.
 */
final class SignalStream implements Runnable {

  private static final Duration HEARTBEAT = Duration.ofSeconds(15);

  private final SseEmitter emitter;
  private final Instant end;
  private final Clock clock;
  private final Predicate<CaseId> mayKnowOf;
  private final BlockingQueue<CaseId> waiting = new LinkedBlockingQueue<>();
  private volatile boolean open = true;

  private SignalStream(SseEmitter emitter, Instant end, Clock clock, Predicate<CaseId> mayKnowOf) {
    this.emitter = emitter;
    this.end = end;
    this.clock = clock;
    this.mayKnowOf = mayKnowOf;
  }

  static void start(
      SseEmitter emitter, Instant end, Clock clock, Signals signals, Predicate<CaseId> mayKnowOf) {
    SignalStream stream = new SignalStream(emitter, end, clock, mayKnowOf);
    Runnable stop = signals.listen(stream::offer);
    Thread thread = Thread.ofVirtual().name("signals").unstarted(stream);
    Runnable close =
        () -> {
          stream.open = false;
          stop.run();
          thread.interrupt();
        };
    emitter.onCompletion(close);
    emitter.onError(failure -> close.run());
    thread.start();
  }

  private void offer(CaseId caseId) {
    if (!waiting.contains(caseId)) {
      waiting.add(caseId);
    }
  }

  @Override
  public void run() {
    try {
      emitter.send(SseEmitter.event().comment("open"));
      Duration left = Duration.between(clock.instant(), end);
      while (open && left.isPositive()) {
        send(waiting.poll(Math.min(HEARTBEAT.toMillis(), left.toMillis()), TimeUnit.MILLISECONDS));
        left = Duration.between(clock.instant(), end);
      }
      emitter.complete();
    } catch (IOException | IllegalStateException gone) {
      emitter.complete();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private void send(@Nullable CaseId caseId) throws IOException {
    if (caseId == null) {
      emitter.send(SseEmitter.event().comment("still here"));
    } else if (mayKnowOf.test(caseId)) {
      emitter.send(
          SseEmitter.event().name("case").data(Map.of("caseId", caseId.value().toString())));
    }
  }
}
