package nl.wijkverband.messaging.http;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import nl.wijkverband.local.ServiceDatabase;
import org.postgresql.ds.PGSimpleDataSource;

/** A process of its own that claims timers, says so, and never gets any further. */
final class ClaimingProcess {

  private static final String CLAIMED = "claimed";

  private ClaimingProcess() {}

  /** Started, and in the middle of a timer. */
  static Process inTheMiddleOf(String task, ServiceDatabase database) throws IOException {
    var builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            ClaimingProcess.class.getName(),
            task);
    builder
        .environment()
        .putAll(
            Map.of(
                "DB_URL", database.app().url(),
                "DB_USER", database.app().user(),
                "DB_PASSWORD", database.app().password()));
    Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    var output = process.inputReader();
    for (String line = output.readLine(); !CLAIMED.equals(line); line = output.readLine()) {
      if (line == null) {
        throw new IOException("ended without a claim");
      }
    }
    return process;
  }

  public static void main(String[] arguments) {
    var dataSource = new PGSimpleDataSource();
    dataSource.setUrl(System.getenv("DB_URL"));
    dataSource.setUser(System.getenv("DB_USER"));
    dataSource.setPassword(System.getenv("DB_PASSWORD"));
    var task =
        Tasks.oneTime(arguments[0])
            .execute(
                (timer, context) -> {
                  System.out.println(CLAIMED);
                  sleep();
                });
    Scheduler.create(dataSource, task)
        .pollingInterval(Duration.ofMillis(100))
        .heartbeatInterval(Duration.ofSeconds(1))
        .build()
        .start();
  }

  private static void sleep() {
    try {
      Thread.sleep(Duration.ofHours(1));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
