package nl.wijkverband.intake.events;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.Personal;

/** The GP takes the complaint to be ALK, for now. */
@EventType(name = "intake.alk-hypothesis-stated")
public record AlkHypothesisStated(CaseId caseId, @Personal String reasoning, LocalDate statedOn)
    implements CaseEvent {}
