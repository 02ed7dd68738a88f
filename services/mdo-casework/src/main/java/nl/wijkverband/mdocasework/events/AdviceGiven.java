package nl.wijkverband.mdocasework.events;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.Personal;
import nl.wijkverband.vocabulary.SubmissionId;
import org.jspecify.annotations.Nullable;

/**
 * What was discussed and advised; given again while the discussion is open, the last one counts.
 */
@EventType(name = "mdo-casework.advice-given")
public record AdviceGiven(
    CaseId caseId,
    SubmissionId submissionId,
    @Personal String discussion,
    @Personal @Nullable String body,
    @Personal @Nullable String mind,
    @Personal @Nullable String social,
    @Personal @Nullable String society,
    @Personal @Nullable String agreements,
    @Personal @Nullable String policy,
    @Personal @Nullable String practitioner,
    @Personal @Nullable String collaboration,
    @Personal @Nullable String organisation,
    LocalDate givenOn)
    implements MdoEvent {}
