package nl.wijkverband.contracts.mdocasework;

import java.time.LocalDate;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.Personal;
import nl.wijkverband.vocabulary.SubmissionId;
import org.jspecify.annotations.Nullable;

/** What the MDO discussed and advises, under the fixed heads (Zorgprogramma ALK, bijlage 6). */
@EventType(name = "nl.wijkverband.mdo-casework.advice-given")
public record AdviceGivenV1(
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
    implements Contract {}
