package nl.wijkverband.local;

import java.util.List;
import nl.wijkverband.local.ServerProcess.StopSignal;

/** One process of the system: how it starts, and when it counts as started. */
record Part(
    String name,
    String title,
    List<Integer> ports,
    StopSignal stopSignal,
    Starter starter,
    Readiness readiness) {

  /** Starts the process and returns at once. */
  interface Starter {
    ServerProcess start(Lifetime lifetime) throws Exception;
  }

  /** Returns when others can use it. */
  interface Readiness {
    void await(ServerProcess process) throws Exception;
  }
}
