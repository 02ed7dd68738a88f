package nl.wijkverband.intake.processes;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * Stands between a service and PostgreSQL. When asked to, it keeps back the news that a commit
 * succeeded, and everything after it on that connection: what the service asked for has happened,
 * and the service does not know.
 */
final class WithheldCommits implements AutoCloseable {

  /** PostgreSQL's CommandComplete: a C, four bytes of length, and this. */
  private static final byte[] COMMITTED = "COMMIT\0".getBytes(StandardCharsets.US_ASCII);

  private final ServerSocket listening = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
  private final URI behind;
  private final String url;
  private volatile boolean withholding;

  WithheldCommits(String jdbcUrl) throws IOException {
    behind = URI.create(jdbcUrl.substring("jdbc:".length()));
    url = jdbcUrl.replace(":" + behind.getPort() + "/", ":" + listening.getLocalPort() + "/");
    Thread.ofVirtual().start(this::accept);
  }

  /** The database, by way of us. */
  String url() {
    return url;
  }

  void withhold() {
    withholding = true;
  }

  private void accept() {
    try {
      while (true) {
        Socket service = listening.accept();
        Socket database = new Socket(behind.getHost(), behind.getPort());
        service.setTcpNoDelay(true);
        database.setTcpNoDelay(true);
        Thread.ofVirtual().start(() -> pass(service, database, false));
        Thread.ofVirtual().start(() -> pass(database, service, true));
      }
    } catch (IOException closed) {
      // That was all.
    }
  }

  private void pass(Socket from, Socket to, boolean answers) {
    byte[] buffer = new byte[65_536];
    boolean silent = false;
    try (from;
        to;
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        silent = silent || (answers && withholding && contains(buffer, read));
        if (!silent) {
          out.write(buffer, 0, read);
          out.flush();
        }
      }
    } catch (IOException gone) {
      // One of them went, and so does the other.
    }
  }

  private static boolean contains(byte[] buffer, int length) {
    return new String(buffer, 0, length, StandardCharsets.ISO_8859_1)
        .contains(new String(COMMITTED, StandardCharsets.ISO_8859_1));
  }

  @Override
  public void close() throws IOException {
    listening.close();
  }
}
