package nl.wijkverband.intake.events;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.NoteId;
import nl.wijkverband.vocabulary.Personal;
import org.jspecify.annotations.Nullable;

/** Part of the SCEGS was filled in, in one contact; earlier parts stay. */
@EventType(name = "intake.scegs-note-added")
public record ScegsNoteAdded(
    CaseId caseId,
    NoteId noteId,
    @Personal @Nullable String somatic,
    @Personal @Nullable String cognitive,
    @Personal @Nullable String emotional,
    @Personal @Nullable String behavioural,
    @Personal @Nullable String social,
    LocalDate contactOn)
    implements CaseEvent {}
