package nl.wijkverband.mdocasework.write.submitcase;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.MdoPurpose;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.SubmissionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Submit a case to the MDO. */
public record SubmitCase(
    @TargetAggregateIdentifier CaseId caseId,
    SubmissionId submissionId,
    MdoPurpose purpose,
    String question,
    String introduction,
    LocalDate submittedOn,
    boolean sharingConsented,
    PractitionerRef by,
    LocalDate today) {}
