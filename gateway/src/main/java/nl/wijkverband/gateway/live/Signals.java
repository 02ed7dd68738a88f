package nl.wijkverband.gateway.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import nl.wijkverband.gateway.Settings;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Pipes the dossier's signals to one browser with the token of who is looking. Only case ids pass;
 * what changed is asked for again, and access checked again, by the page.
 */
@Component
class Signals {
  private static final Pattern UUID_IN_DATA =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final Duration HEARTBEAT = Duration.ofSeconds(15);

  private final Set<SseEmitter> open = ConcurrentHashMap.newKeySet();
  private final Settings settings;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();

  Signals(Settings settings) {
    this.settings = settings;
  }

  void pipe(SseEmitter browser, String token, String role) {
    var gone = new AtomicBoolean();
    open.add(browser);
    browser.onCompletion(
        () -> {
          gone.set(true);
          open.remove(browser);
        });
    browser.onError(broken -> gone.set(true));
    Thread.ofVirtual().name("signals").start(() -> read(browser, token, role, gone));
  }

  /** A stream that is open for ever would hold up an orderly stop. */
  @EventListener(ContextClosedEvent.class)
  void stop() {
    open.forEach(SseEmitter::complete);
  }

  private void read(SseEmitter browser, String token, String role, AtomicBoolean gone) {
    var request =
        HttpRequest.newBuilder(settings.dossierUrl().resolve("/v1/signals"))
            .header("Authorization", "Bearer " + token)
            .header("Accept", "text/event-stream")
            .header("Wijk-Role", role)
            .build();
    try {
      HttpResponse<InputStream> response =
          http.send(request, HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream stream = response.body()) {
        if (response.statusCode() == 200) {
          Thread.ofVirtual().name("signals-alive").start(() -> keepAlive(browser, stream, gone));
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
              .lines()
              .takeWhile(line -> !gone.get())
              .filter(line -> line.startsWith("data:"))
              .forEach(line -> signal(browser, line));
        }
      }
    } catch (IOException | UncheckedIOException ended) {
      // The token ended, the dossier went away or the browser left; the browser connects again.
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    } finally {
      gone.set(true);
      browser.complete();
    }
  }

  private static void signal(SseEmitter browser, String data) {
    var caseId = UUID_IN_DATA.matcher(data);
    if (!caseId.find()) {
      return;
    }
    try {
      browser.send(SseEmitter.event().name("case").data(caseId.group()));
      browser.send(SseEmitter.event().name("case-" + caseId.group()).data("changed"));
    } catch (IOException left) {
      throw new UncheckedIOException(left);
    }
  }

  /**
   * A browser that left is noticed by writing to it; then the stream from the dossier is closed.
   */
  private static void keepAlive(SseEmitter browser, InputStream stream, AtomicBoolean gone) {
    try (stream) {
      while (!gone.get()) {
        browser.send(SseEmitter.event().comment("."));
        Thread.sleep(HEARTBEAT);
      }
    } catch (IOException | IllegalStateException left) {
      gone.set(true);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }
}
