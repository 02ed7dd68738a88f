package nl.wijkverband.mdocasework.write.completeaction;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.ActionId;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Say that an action is done. */
public record CompleteAction(
    @TargetAggregateIdentifier CaseId caseId,
    ActionId actionId,
    @Nullable String result,
    LocalDate doneOn,
    PractitionerRef by,
    LocalDate today) {}
