package nl.wijkverband.dossier.read.casefile;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.wijkverband.dossier.read.Row;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.jspecify.annotations.Nullable;

/** A case as it was put to the MDO, and what came of it; what a role may not see is absent. */
public record Submission(
    UUID submissionId,
    String purpose,
    @Nullable String question,
    @Nullable String introduction,
    PractitionerRef submittedBy,
    LocalDate submittedOn,
    @Nullable UUID meetingId,
    @Nullable OffsetDateTime meetingAt,
    String state,
    @Nullable Advice advice,
    @Nullable String closingRound,
    @Nullable Answer answer) {

  /** What the MDO advises, under its fixed heads. */
  public record Advice(
      @Nullable String discussion,
      @Nullable String body,
      @Nullable String mind,
      @Nullable String social,
      @Nullable String society,
      @Nullable String agreements,
      @Nullable String policy,
      @Nullable String practitioner,
      @Nullable String collaboration,
      @Nullable String organisation,
      LocalDate givenOn) {}

  /** What the patient said to the advice. */
  public record Answer(String answer, @Nullable String patientWords, LocalDate on) {}

  static Submission of(Row row) {
    return new Submission(
        row.uuid("submission_id"),
        row.text("purpose"),
        row.secret("question"),
        row.secret("introduction"),
        row.person("submitted_by"),
        row.date("submitted_on"),
        row.findUuid("meeting_id").orElse(null),
        row.findMoment("meeting_at"),
        row.text("state"),
        advice(row),
        row.secret("closing_round"),
        answer(row));
  }

  private static @Nullable Advice advice(Row row) {
    LocalDate givenOn = row.findDate("given_on");
    if (givenOn == null) {
      return null;
    }
    Discussed d = row.secret("advice", Discussed.class).orElse(Discussed.NOT_SEEN);
    Agreed a = row.secret("agreements", Agreed.class).orElse(Agreed.NOT_SEEN);
    return new Advice(
        d.discussion,
        d.body,
        d.mind,
        d.social,
        d.society,
        a.agreements,
        a.policy,
        d.practitioner,
        a.collaboration,
        d.organisation,
        givenOn);
  }

  private static @Nullable Answer answer(Row row) {
    String answer = row.findText("answer");
    return answer == null
        ? null
        : new Answer(answer, row.secret("patient_words"), row.date("answered_on"));
  }

  private record Discussed(
      @Nullable String discussion,
      @Nullable String body,
      @Nullable String mind,
      @Nullable String social,
      @Nullable String society,
      @Nullable String practitioner,
      @Nullable String organisation) {
    static final Discussed NOT_SEEN = new Discussed(null, null, null, null, null, null, null);
  }

  private record Agreed(
      @Nullable String agreements, @Nullable String policy, @Nullable String collaboration) {
    static final Agreed NOT_SEEN = new Agreed(null, null, null);
  }
}
