package nl.wijkverband.mdocasework.read.submissions;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import nl.wijkverband.mdocasework.write.submission.SubmissionState;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.MdoPurpose;
import nl.wijkverband.vocabulary.PatientId;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.SubmissionId;
import org.jspecify.annotations.Nullable;

/**
 * A submission with its texts as they stand in the table: encrypted.
 *
 * @param openedAt absent before the discussion
 */
public record SubmittedCase(
    CaseId caseId,
    PatientId patientId,
    SubmissionId submissionId,
    MdoPurpose purpose,
    String question,
    String introduction,
    PractitionerRef submittedBy,
    LocalDate submittedOn,
    SubmissionState state,
    int order,
    int minutes,
    @Nullable OffsetDateTime openedAt) {}
