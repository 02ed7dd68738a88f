package nl.wijkverband.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Ports on the loopback address. Between asking for one and listening on it a server needs seconds
 * to start; so a port is this JVM's as long as it lives, and is none of those that the operating
 * system gives to whoever connects to something.
 */
public final class FreePort {

  private static final int FIRST = 20_000;
  private static final int END = 32_000;
  private static final Path OURS =
      Path.of(
          System.getProperty("java.io.tmpdir"), "wijk-ports-" + System.getProperty("user.name"));

  /** Open, and with them locked, until this JVM ends. */
  private static final Map<Integer, FileChannel> HELD = new HashMap<>();

  private FreePort() {}

  /** A port nobody listens on, and that no other JVM is given. */
  public static synchronized int any() {
    try {
      Files.createDirectories(OURS);
      while (true) {
        int port = RandomGenerator.getDefault().nextInt(FIRST, END);
        if (!HELD.containsKey(port) && isFree(port) && hold(port)) {
          return port;
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("No free port", e);
    }
  }

  private static boolean hold(int port) throws IOException {
    FileChannel file =
        FileChannel.open(
            OURS.resolve(String.valueOf(port)),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE);
    if (file.tryLock() == null) {
      file.close();
      return false;
    }
    HELD.put(port, file);
    return true;
  }

  static boolean isFree(int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
