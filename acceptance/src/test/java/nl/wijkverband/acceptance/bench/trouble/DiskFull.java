package nl.wijkverband.acceptance.bench.trouble;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.wijkverband.local.WijkSystem;

/** The disk of one server after another is full, and has room again. */
final class DiskFull implements Trouble {

  private static final long FULL_MILLIS = 15_000;

  @Override
  public String name() {
    return "disk";
  }

  @Override
  public String title() {
    return "de schijf vol: van PostgreSQL, van de sleutels, van Kafka";
  }

  @Override
  public List<String> happen(Scene scene, Traffic traffic, Telling telling) throws Exception {
    if (!SmallDisk.isPossible()) {
      telling.say(
          "overgeslagen: hier mag geen eigen bestandssysteem worden aangekoppeld (unshare)");
      return List.of();
    }
    var findings = new ArrayList<String>();
    var before = Pids.of(scene.system());
    postgres(scene, traffic, telling);
    keyring(scene, telling, findings);
    kafka(scene, telling, findings, traffic);
    if (!before.equals(Pids.of(scene.system()))) {
      findings.add("een dienst, de gateway of Keycloak moest opnieuw starten");
    }
    return findings;
  }

  private static void postgres(Scene scene, Traffic traffic, Telling telling) throws Exception {
    var system = scene.system();
    var disk = SmallDisk.under(system, "postgres", system.postgresDirectory());
    telling.untilWorkGoesOn();
    telling.replies("PostgreSQL op een kleine schijf", List.of("intake"));
    disk.fill();
    telling.say("de schijf van PostgreSQL is vol");
    Thread.sleep(FULL_MILLIS);
    telling.replies("vol", Troubles.SERVICES);
    fillTheJournal(system, telling);
    Thread.sleep(FULL_MILLIS);
    telling.replies("ook het journaal vol", Troubles.SERVICES);
    boolean alive = Pids.isAlive(system, "postgres");
    telling.say(alive ? "PostgreSQL draait nog" : "PostgreSQL is zelf gestopt");
    disk.free();
    telling.say("er is weer ruimte");
    Thread.sleep(5_000);
    if (!Pids.isAlive(system, "postgres")) {
      system.kill("postgres");
      system.restart("postgres");
      telling.say("PostgreSQL opnieuw gestart, zoals een bewaker (systemd, Docker) doet");
    }
    telling.untilWorkGoesOn();
    telling.untilReady(Troubles.SERVICES);
    disk.end();
    telling.untilWorkGoesOn();
  }

  /** Writes to the journal alone until there is no place for it either. */
  private static void fillTheJournal(WijkSystem system, Telling telling) {
    try (var connection = system.superuser("postgres").connect();
        var statement = connection.createStatement()) {
      for (int nth = 0; nth < 2_000; nth++) {
        statement.execute("select pg_logical_emit_message(false, 'wijk', repeat('x', 1000000))");
      }
      telling.say("het journaal vond nog ruimte");
    } catch (SQLException full) {
      telling.say("PostgreSQL kan zijn journaal niet schrijven (" + full.getSQLState() + ")");
    }
  }

  private static void keyring(Scene scene, Telling telling, List<String> findings)
      throws Exception {
    var system = scene.system();
    var data = system.postgresDirectory().resolveSibling("keyring");
    var disk = SmallDisk.under(system, "keyring", data);
    telling.untilWorkGoesOn();
    disk.fill();
    telling.say("de schijf van de sleutels is vol");
    var got = new TreeMap<String, Integer>();
    boolean refused = false;
    for (int nth = 0; nth < 400 && !refused; nth++) {
      var reply = scene.registersSomebody();
      got.merge(reply.inWords(), 1, Integer::sum);
      refused = !reply.isDone();
      if (!reply.isFair()) {
        findings.add("onverwacht antwoord: " + reply.inWords());
      }
    }
    telling.say("nieuwe patiënten inschrijven: " + got);
    telling.replies("met bestaande patiënten", Troubles.SERVICES);
    disk.free();
    Thread.sleep(2_000);
    if (!Pids.isAlive(system, "keyring")) {
      system.kill("keyring");
      system.restart("keyring");
      telling.say("de sleutelserver opnieuw gestart");
    }
    for (int attempt = 0; !scene.registersSomebody().isDone(); attempt++) {
      if (attempt == 60) {
        findings.add("inschrijven gaat niet meer, ook met ruimte");
        break;
      }
      Thread.sleep(500);
    }
    telling.say("inschrijven gaat weer");
    disk.end();
    telling.untilWorkGoesOn();
  }

  private static void kafka(Scene scene, Telling telling, List<String> findings, Traffic traffic)
      throws Exception {
    var system = scene.system();
    var disk = SmallDisk.under(system, "kafka", system.kafkaDirectory());
    telling.untilWorkGoesOn();
    disk.fill();
    telling.say("de schijf van Kafka is vol");
    int before = traffic.acknowledgedCount();
    Thread.sleep(2 * FULL_MILLIS);
    telling.replies("Kafka vol", Troubles.SERVICES);
    if (traffic.acknowledgedCount() == before) {
      findings.add("zonder Kafka werd niets meer vastgelegd");
    }
    telling.say(Pids.isAlive(system, "kafka") ? "Kafka draait nog" : "Kafka is zelf gestopt");
    disk.free();
    Thread.sleep(5_000);
    if (!Pids.isAlive(system, "kafka")) {
      system.kill("kafka");
      system.restart("kafka");
      telling.say("Kafka opnieuw gestart, zoals een bewaker doet");
    }
    telling.untilReady(Troubles.SERVICES);
    disk.end();
  }
}
