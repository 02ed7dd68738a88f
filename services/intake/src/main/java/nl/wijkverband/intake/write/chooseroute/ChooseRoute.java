package nl.wijkverband.intake.write.chooseroute;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.CareRoute;
import nl.wijkverband.vocabulary.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Choose the route, with the reason for it. */
public record ChooseRoute(
    @TargetAggregateIdentifier CaseId caseId,
    CareRoute route,
    String reason,
    LocalDate chosenOn,
    LocalDate today) {}
