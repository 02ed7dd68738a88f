package nl.wijkverband.intake.events;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.ExpectedWait;
import nl.wijkverband.vocabulary.Personal;

/** The patient waits for care elsewhere, probably this long. Revision 1 had one number of weeks. */
@EventType(name = "intake.waiting-time-recorded", revision = 2)
public record WaitingTimeRecorded(
    CaseId caseId,
    @Personal String waitsFor,
    LocalDate waitingSince,
    ExpectedWait expected,
    LocalDate recordedOn)
    implements CaseEvent {}
