package nl.wijkverband.contracts.intake;

import java.time.LocalDate;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.NoteId;
import nl.wijkverband.vocabulary.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Part of the SCEGS was filled in, in one contact; earlier parts stay (Zorgprogramma ALK, bijlage
 * 5).
 */
@EventType(name = "nl.wijkverband.intake.scegs-note-added")
public record ScegsNoteAddedV1(
    CaseId caseId,
    NoteId noteId,
    @Personal @Nullable String somatic,
    @Personal @Nullable String cognitive,
    @Personal @Nullable String emotional,
    @Personal @Nullable String behavioural,
    @Personal @Nullable String social,
    LocalDate contactOn)
    implements Contract {}
