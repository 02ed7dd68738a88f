package nl.wijkverband.careplans.events;

import java.time.LocalDate;
import java.util.List;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.NoteId;
import nl.wijkverband.vocabulary.Personal;
import nl.wijkverband.vocabulary.PhysiotherapyEmphasis;

/** The physiotherapist wrote down how the activation goes. */
@EventType(name = "care-plans.activation-note-recorded")
public record ActivationNoteRecorded(
    CaseId caseId,
    NoteId noteId,
    List<PhysiotherapyEmphasis> emphasis,
    @Personal String note,
    LocalDate sessionOn)
    implements CarePlanEvent {}
