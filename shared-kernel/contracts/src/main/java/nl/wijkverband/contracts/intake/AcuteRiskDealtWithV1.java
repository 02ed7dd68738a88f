package nl.wijkverband.contracts.intake;

import java.time.LocalDate;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.Personal;

/** What was acute is dealt with; the ALK route may go on. */
@EventType(name = "nl.wijkverband.intake.acute-risk-dealt-with")
public record AcuteRiskDealtWithV1(
    CaseId caseId, @Personal String howDealtWith, LocalDate dealtWithOn) implements Contract {}
