package nl.wijkverband.acceptance.bench.faults;

import java.io.IOException;
import nl.wijkverband.local.WijkSystem;
import nl.wijkverband.local.operations.Operations;
import nl.wijkverband.local.operations.Rebuilding;
import tools.jackson.databind.JsonNode;

/**
 * Has the dossier fill all its projections anew from its log: what came about event by event, with
 * everything that was killed meanwhile, must be what comes out.
 */
final class Rebuilt {

  private static final String COMPARED = "dossier: tabellen, ook na opnieuw opbouwen";

  private final Operations operations;

  Rebuilt(WijkSystem system) {
    this.operations = new Operations(system);
  }

  void check(Findings findings) throws InterruptedException {
    try {
      if (!new Rebuilding(operations, System.out).run("dossier")) {
        findings.add(new Finding.Stuck("dossier", "niet opnieuw opgebouwd"));
        return;
      }
      for (JsonNode table : operations.get("dossier", "rebuild").at("/latest/compared")) {
        findings.compared(COMPARED, 1);
        if (!table.path("hashBefore").equals(table.path("hashAfter"))) {
          findings.add(
              new Finding.Differs(
                  table.path("table").asString(),
                  table.path("rowsBefore").asLong()
                      + " rijen, opnieuw opgebouwd "
                      + table.path("rowsAfter").asLong()));
        }
      }
    } catch (IOException away) {
      findings.add(new Finding.Stuck("dossier", "opnieuw opbouwen: " + away.getMessage()));
    }
  }
}
