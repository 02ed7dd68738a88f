package nl.wijkverband.contracts.intake;

import java.time.LocalDate;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.vocabulary.CareRoute;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.Personal;

/** Where the care goes from here (Stroomschema 3). */
@EventType(name = "nl.wijkverband.intake.route-chosen")
public record RouteChosenV1(
    CaseId caseId, CareRoute route, @Personal String reason, LocalDate chosenOn)
    implements Contract {}
