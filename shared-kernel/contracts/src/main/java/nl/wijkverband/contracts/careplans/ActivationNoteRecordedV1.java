package nl.wijkverband.contracts.careplans;

import java.time.LocalDate;
import java.util.List;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.NoteId;
import nl.wijkverband.vocabulary.Personal;
import nl.wijkverband.vocabulary.PhysiotherapyEmphasis;

/** The physiotherapist wrote down how the activation goes. */
@EventType(name = "nl.wijkverband.care-plans.activation-note-recorded")
public record ActivationNoteRecordedV1(
    CaseId caseId,
    NoteId noteId,
    List<PhysiotherapyEmphasis> emphasis,
    @Personal String note,
    LocalDate sessionOn)
    implements Contract {}
