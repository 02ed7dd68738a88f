package nl.wijkverband.acceptance.bench.trouble;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.wijkverband.local.WijkSystem;

/**
 * A small file system of its own under a part's data: a tmpfs, in the mount namespace the command
 * started us in, so that it is gone when we are.
 */
final class SmallDisk {

  private static final int FREE_MEGABYTES = 96;
  private static final byte[] MEGABYTE = new byte[1 << 20];
  private static final byte[] PAGE = new byte[4096];

  private final WijkSystem system;
  private final String part;
  private final Path data;
  private final Path whole;

  private SmallDisk(WijkSystem system, String part, Path data) {
    this.system = system;
    this.part = part;
    this.data = data;
    this.whole = data.resolveSibling(data.getFileName() + ".whole");
  }

  /** Whether we were started where mounts are our own. */
  static boolean isPossible() {
    return System.getenv("WIJK_OWN_MOUNTS") != null;
  }

  /** Ends the part, puts its data on a small file system, starts it again. */
  static SmallDisk under(WijkSystem system, String part, Path data) throws Exception {
    var disk = new SmallDisk(system, part, data);
    system.kill(part);
    Files.move(data, disk.whole);
    Files.createDirectory(data);
    long used = megabytes(disk.whole);
    run(
        "mount",
        "-t",
        "tmpfs",
        "-o",
        "mode=0700,size=" + (used + FREE_MEGABYTES) + "m",
        "tmpfs",
        data.toString());
    run("cp", "-a", disk.whole + "/.", data.toString());
    system.restart(part);
    return disk;
  }

  private static long megabytes(Path directory) throws IOException {
    try (var files = Files.walk(directory)) {
      return files.mapToLong(file -> file.toFile().length()).sum() / MEGABYTE.length + 1;
    }
  }

  /** Takes every byte that is left. */
  void fill() throws IOException {
    for (byte[] piece : List.of(MEGABYTE, PAGE)) {
      try (var out = Files.newOutputStream(Files.createTempFile(data, "ballast", ""))) {
        while (true) {
          out.write(piece);
        }
      } catch (IOException full) {
        if (Files.getFileStore(data).getUsableSpace() > MEGABYTE.length) {
          throw full;
        }
      }
    }
  }

  /** Gives it back. */
  void free() throws IOException {
    try (var files = Files.list(data)) {
      for (Path file :
          files.filter(one -> one.getFileName().toString().startsWith("ballast")).toList()) {
        Files.delete(file);
      }
    }
  }

  /** Puts the data back where there is room. */
  void end() throws Exception {
    system.kill(part);
    run("rm", "-rf", whole.toString());
    run("cp", "-a", data.toString(), whole.toString());
    run("umount", "-l", data.toString());
    Files.delete(data);
    Files.move(whole, data);
    system.restart(part);
  }

  private static void run(String... command) throws IOException, InterruptedException {
    var process = new ProcessBuilder(command).inheritIO().start();
    if (process.waitFor() != 0) {
      throw new IOException(String.join(" ", command) + " did not work");
    }
  }
}
