package nl.wijkverband.acceptance.bench.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.wijkverband.local.WijkSystem;

/** Makes the faults happen, and brings everything back the way a supervisor would. */
final class Injector {

  private static final long LOOK_MILLIS = 1_000;

  private final WijkSystem system;
  private final Progress progress;
  private final Map<String, Semaphore> free = new ConcurrentHashMap<>();
  private final List<Thread> working = new ArrayList<>();
  private final CountDownLatch over = new CountDownLatch(1);
  private int faults;

  Injector(WijkSystem system, Progress progress) {
    this.system = system;
    this.progress = progress;
    FaultPlan.PARTS.forEach(part -> free.put(part, new Semaphore(1, true)));
  }

  /** Begins; the faults go their way in threads of their own. */
  void start(List<FaultPlan.At> plan) {
    begin(() -> followPlan(plan));
    begin(this::supervise);
  }

  private interface Work {
    void run() throws InterruptedException;
  }

  private synchronized void begin(Work work) {
    working.add(
        Thread.ofVirtual()
            .start(
                () -> {
                  try {
                    work.run();
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                }));
  }

  private void followPlan(List<FaultPlan.At> plan) throws InterruptedException {
    long start = System.nanoTime();
    for (FaultPlan.At at : plan) {
      long wait = start + TimeUnit.MILLISECONDS.toNanos(at.millis()) - System.nanoTime();
      if (over.await(Math.max(0, wait), TimeUnit.NANOSECONDS)) {
        return;
      }
      // A process that is away already comes back first: the order stays the plan's.
      for (Fault fault : at.faults()) {
        of(fault).acquire();
        if (over.getCount() == 0) {
          of(fault).release();
          return;
        }
      }
      at.faults().forEach(fault -> begin(() -> happen(fault)));
    }
  }

  private Semaphore of(Fault fault) {
    var semaphore = free.get(fault.part());
    if (semaphore == null) {
      throw new IllegalArgumentException("No such part: " + fault);
    }
    return semaphore;
  }

  private void happen(Fault fault) throws InterruptedException {
    try {
      synchronized (this) {
        faults++;
      }
      progress.say(fault.toString());
      switch (fault) {
        case Fault.Killed killed -> {
          system.kill(killed.part());
          over.await(killed.millis(), TimeUnit.MILLISECONDS);
          bringBack(killed.part());
        }
        case Fault.Paused paused -> {
          system.pause(paused.part());
          over.await(paused.millis(), TimeUnit.MILLISECONDS);
          system.resume(paused.part());
        }
      }
      progress.say(fault.part() + " is er weer");
    } finally {
      of(fault).release();
    }
  }

  private void bringBack(String part) throws InterruptedException {
    for (int attempt = 1; ; attempt++) {
      try {
        system.restart(part);
        return;
      } catch (InterruptedException e) {
        throw e;
      } catch (Exception e) {
        progress.say(part + " startte niet (" + e.getMessage() + "), nog eens");
        if (attempt == 60) {
          throw new IllegalStateException(part + " does not start", e);
        }
        forget(part);
        Thread.sleep(LOOK_MILLIS);
      }
    }
  }

  private void forget(String part) {
    try {
      system.kill(part);
    } catch (IllegalStateException goneAlready) {
      // Nothing of it is left.
    }
  }

  /** Whatever ends by itself is started again. */
  private void supervise() throws InterruptedException {
    while (!over.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
      for (String part : FaultPlan.PARTS) {
        restartWhenGone(part);
      }
    }
  }

  private void restartWhenGone(String part) throws InterruptedException {
    var mine = free.get(part);
    if (mine != null && mine.tryAcquire()) {
      try {
        if (!system.isAlive(part)) {
          progress.say(part + " is uit zichzelf gestopt");
          forget(part);
          bringBack(part);
        }
      } finally {
        mine.release();
      }
    }
  }

  /** No more faults; returns when everything is back. */
  int end() throws InterruptedException {
    over.countDown();
    while (true) {
      Thread next;
      synchronized (this) {
        if (working.isEmpty()) {
          break;
        }
        next = working.removeFirst();
      }
      next.join();
    }
    for (String part : FaultPlan.PARTS) {
      restartWhenGone(part);
    }
    return faults;
  }
}
