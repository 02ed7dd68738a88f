package nl.wijkverband.intake.events;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.CareRoute;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.Personal;

/** The GP chose where the care goes from here. */
@EventType(name = "intake.route-chosen")
public record RouteChosen(
    CaseId caseId, CareRoute route, @Personal String reason, LocalDate chosenOn)
    implements CaseEvent {}
