package nl.wijkverband.dossier.signal;

import java.io.IOException;
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

  private static final int HEARTBEAT_SECONDS = 15;

  private final SseEmitter emitter;
  private final Predicate<CaseId> mayKnowOf;
  private final BlockingQueue<CaseId> waiting = new LinkedBlockingQueue<>();
  private volatile boolean open = true;

  private SignalStream(SseEmitter emitter, Predicate<CaseId> mayKnowOf) {
    this.emitter = emitter;
    this.mayKnowOf = mayKnowOf;
  }

  static void start(SseEmitter emitter, Signals signals, Predicate<CaseId> mayKnowOf) {
    SignalStream stream = new SignalStream(emitter, mayKnowOf);
    Runnable stop = signals.listen(stream::offer);
    Thread thread = Thread.ofVirtual().name("signals").unstarted(stream);
    Runnable end =
        () -> {
          stream.open = false;
          stop.run();
          thread.interrupt();
        };
    emitter.onCompletion(end);
    emitter.onTimeout(emitter::complete);
    emitter.onError(failure -> end.run());
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
      while (open) {
        CaseId caseId = waiting.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
        send(caseId);
      }
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
