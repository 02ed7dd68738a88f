package nl.wijkverband.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The file with which PostgreSQL guards its data directory. After a crash it names a process that
 * is gone, or whose number somebody else has now; PostgreSQL cannot always tell, so we do.
 */
final class PostmasterFile {

  // Above the highest number Linux and macOS hand out.
  private static final String NOBODY = "4194305";

  private PostmasterFile() {}

  /**
   * Takes the dead process out of it, and leaves the rest: by that PostgreSQL still sees whether
   * one of the old server's children is at work.
   *
   * @return whether the last server crashed
   */
  static boolean disown(Path data) throws IOException {
    var file = data.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return false;
    }
    var lines = Files.readAllLines(file);
    if (lines.isEmpty() || isServerOf(lines.getFirst().strip(), data)) {
      return false;
    }
    lines.set(0, NOBODY);
    Files.write(file, lines);
    return true;
  }

  private static boolean isServerOf(String pid, Path data) {
    return pid.matches("[0-9]{1,18}")
        && ProcessHandle.of(Long.parseLong(pid))
            .filter(Liveness::isAlive)
            .flatMap(handle -> handle.info().arguments())
            .filter(arguments -> List.of(arguments).contains(data.toString()))
            .isPresent();
  }
}
