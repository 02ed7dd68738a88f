package nl.wijkverband.local;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** What is done once per version: unpacking, Keycloak's build, and the AOT caches. */
final class Preparation {

  /** Gives an access token once Keycloak runs. */
  interface Token {
    String get() throws Exception;
  }

  private final Steps steps;
  private final Servers servers;
  private final List<BootApp> apps;
  private final Parts parts;

  Preparation(Steps steps, Servers servers, List<BootApp> apps, Parts parts) {
    this.steps = steps;
    this.servers = servers;
    this.apps = apps;
    this.parts = parts;
  }

  void unpack() throws Exception {
    var work = new ArrayList<Callable<Void>>();
    if (!KeycloakDistribution.isBuilt(Checkout.cache())) {
      work.add(step("Keycloak klaarzetten (eenmalig)", this::unpackKeycloak));
    }
    work.add(
        () -> {
          for (BootApp app : apps) {
            app.extracted();
          }
          return null;
        });
    Parallel.all(2, work);
  }

  private void unpackKeycloak() throws Exception {
    KeycloakDistribution.directory(Checkout.cache());
  }

  /** Trains what was not trained before; Keycloak runs afterwards when others needed it. */
  void train(Token token) throws Exception {
    if (!LocalKeycloak.aotCache().exists() && parts.find("keycloak").isEmpty()) {
      step("Keycloak inwerken (eenmalig)", () -> Training.keycloak(servers)).call();
    }
    var untrained = new ArrayList<BootApp>();
    for (BootApp app : apps) {
      if (!app.aotCache().exists() && parts.find(app.name()).isEmpty()) {
        untrained.add(app);
      }
    }
    if (untrained.isEmpty()) {
      return;
    }
    parts.start("keycloak");
    var value = token.get();
    var lessons = new ArrayList<Callable<Void>>();
    for (BootApp app : untrained) {
      lessons.add(
          step(app.name() + " inwerken (na een wijziging)", () -> Training.app(app, value)));
    }
    Parallel.all(2, lessons);
  }

  private interface Work {
    void run() throws Exception;
  }

  private Callable<Void> step(String title, Work work) {
    return () ->
        steps.step(
            title,
            () -> {
              work.run();
              return null;
            });
  }
}
