package nl.wijkverband.gateway.dossier;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.wijkverband.vocabulary.MdoPurpose;
import nl.wijkverband.vocabulary.PatientAnswer;
import org.jspecify.annotations.Nullable;

/** A case as it was put to the MDO, and what came of it. */
public record Submission(
    UUID submissionId,
    @Nullable MdoPurpose purpose,
    @Nullable String question,
    @Nullable String introduction,
    @Nullable Person submittedBy,
    @Nullable LocalDate submittedOn,
    @Nullable UUID meetingId,
    @Nullable OffsetDateTime meetingAt,
    @Nullable String state,
    @Nullable Advice advice,
    @Nullable String closingRound,
    @Nullable Answer answer) {

  /** What the patient said to the advice. */
  public record Answer(
      @Nullable PatientAnswer answer, @Nullable String patientWords, @Nullable LocalDate on) {}

  /** Whether there is an advice the patient has not answered yet. */
  public boolean waitsForAnswer() {
    return advice != null && answer == null;
  }
}
