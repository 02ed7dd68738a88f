package nl.wijkverband.intake.events;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.Personal;

/** What was acute is dealt with; the ALK route may go on. */
@EventType(name = "intake.acute-risk-dealt-with")
public record AcuteRiskDealtWith(
    CaseId caseId, @Personal String howDealtWith, LocalDate dealtWithOn) implements CaseEvent {}
