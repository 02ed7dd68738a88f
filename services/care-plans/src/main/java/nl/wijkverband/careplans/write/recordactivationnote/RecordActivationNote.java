package nl.wijkverband.careplans.write.recordactivationnote;

import java.time.LocalDate;
import java.util.List;
import nl.wijkverband.careplans.events.ActivationNoteRecorded;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.NoteId;
import nl.wijkverband.vocabulary.PhysiotherapyEmphasis;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Write down how the activation goes. */
public record RecordActivationNote(
    @TargetAggregateIdentifier CaseId caseId,
    NoteId noteId,
    List<PhysiotherapyEmphasis> emphasis,
    String note,
    LocalDate sessionOn,
    PractitionerRef by,
    LocalDate today) {

  /** What is written down. */
  public ActivationNoteRecorded happened() {
    return new ActivationNoteRecorded(caseId, noteId, emphasis, note, sessionOn);
  }
}
