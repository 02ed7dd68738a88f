package nl.wijkverband.intake.events;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.Personal;

/** The patient waits for care elsewhere, probably this long. */
@EventType(name = "intake.waiting-time-recorded")
public record WaitingTimeRecorded(
    CaseId caseId,
    @Personal String waitsFor,
    LocalDate waitingSince,
    int expectedWeeks,
    LocalDate recordedOn)
    implements CaseEvent {}
