package nl.wijkverband.careplans.write.changelead;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.PractitionerId;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Give the lead to another member. */
public record ChangeLead(
    @TargetAggregateIdentifier CaseId caseId,
    PractitionerId leadId,
    LocalDate changedOn,
    PractitionerRef by,
    LocalDate today) {}
