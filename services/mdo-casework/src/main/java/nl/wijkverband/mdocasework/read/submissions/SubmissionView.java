package nl.wijkverband.mdocasework.read.submissions;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.MdoPurpose;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.SubmissionId;

/** A submission as the chair sees it before it is on an agenda. */
record SubmissionView(
    CaseId caseId,
    SubmissionId submissionId,
    MdoPurpose purpose,
    String question,
    PractitionerRef submittedBy,
    LocalDate submittedOn) {}
