package nl.wijkverband.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports on the loopback address. */
public final class FreePort {

  private FreePort() {}

  /** A port nobody listens on at this moment. */
  public static int any() {
    return distinct(1)[0];
  }

  /** Several of them, held together for a moment so that all differ. */
  static int[] distinct(int count) {
    var sockets = new ServerSocket[count];
    var ports = new int[count];
    try {
      for (int i = 0; i < count; i++) {
        sockets[i] = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        ports[i] = sockets[i].getLocalPort();
      }
      for (var socket : sockets) {
        socket.close();
      }
      return ports;
    } catch (IOException e) {
      throw new IllegalStateException("No free port", e);
    }
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
