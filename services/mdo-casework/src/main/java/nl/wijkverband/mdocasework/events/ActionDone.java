package nl.wijkverband.mdocasework.events;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.ActionId;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.Personal;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.jspecify.annotations.Nullable;

/** An action of the MDO is done, and comes back on no agenda any more. */
@EventType(name = "mdo-casework.action-done")
public record ActionDone(
    CaseId caseId,
    ActionId actionId,
    PractitionerRef doneBy,
    @Personal @Nullable String result,
    LocalDate doneOn)
    implements MdoEvent {}
