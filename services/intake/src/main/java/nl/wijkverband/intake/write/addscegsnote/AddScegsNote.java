package nl.wijkverband.intake.write.addscegsnote;

import java.time.LocalDate;
import nl.wijkverband.intake.events.ScegsNoteAdded;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.NoteId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Add to the SCEGS what came up in one contact. */
public record AddScegsNote(
    @TargetAggregateIdentifier CaseId caseId,
    NoteId noteId,
    @Nullable String somatic,
    @Nullable String cognitive,
    @Nullable String emotional,
    @Nullable String behavioural,
    @Nullable String social,
    LocalDate contactOn,
    LocalDate today) {

  /** What happened when every rule held. */
  public ScegsNoteAdded added() {
    return new ScegsNoteAdded(
        caseId, noteId, somatic, cognitive, emotional, behavioural, social, contactOn);
  }
}
