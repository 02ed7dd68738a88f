package nl.wijkverband.contracts.mdocasework;

import java.time.LocalDate;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.vocabulary.ActionId;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.Personal;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.jspecify.annotations.Nullable;

/** An action of the MDO is done. */
@EventType(name = "nl.wijkverband.mdo-casework.action-done")
public record ActionDoneV1(
    CaseId caseId,
    ActionId actionId,
    PractitionerRef doneBy,
    @Personal @Nullable String result,
    LocalDate doneOn)
    implements Contract {}
