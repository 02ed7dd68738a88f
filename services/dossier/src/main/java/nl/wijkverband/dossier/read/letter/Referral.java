package nl.wijkverband.dossier.read.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkverband.dossier.read.Patient;
import nl.wijkverband.dossier.read.Row;
import nl.wijkverband.dossier.read.View;
import nl.wijkverband.vocabulary.Expectation;
import nl.wijkverband.vocabulary.PhysiotherapyEmphasis;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.jspecify.annotations.Nullable;

/**
 * A referral letter and what became of it.
 *
 * @param answer why the receiver declined, or what they asked, or why it was refused
 */
public record Referral(
    UUID referralId,
    UUID caseId,
    Patient patient,
    @Nullable PractitionerRef from,
    PractitionerRef to,
    String state,
    LocalDate sentOn,
    @Nullable String question,
    @Nullable String explanationGiven,
    List<Expectation> discussed,
    List<PhysiotherapyEmphasis> emphasis,
    List<PractitionerRef> otherPractitioners,
    @Nullable PractitionerRef lead,
    @Nullable String weighing,
    @Nullable String answer,
    @Nullable String clarification,
    boolean mineToAnswer,
    boolean mineToClarify) {

  /** Of a row of {@code referral}. */
  public static Referral of(Row row, View view, LocalDate today) {
    Letter letter = row.secret("letter", Letter.class).orElse(Letter.UNREADABLE);
    String state = row.text("state");
    return new Referral(
        row.uuid("referral_id"),
        row.caseId(),
        Patient.of(row, today),
        row.findPerson("sender"),
        row.person("receiver"),
        state,
        row.date("sent_on"),
        letter.question,
        letter.explanationGiven,
        letter.discussed,
        letter.emphasis,
        letter.otherPractitioners,
        letter.lead,
        letter.weighing,
        row.secret("answer"),
        row.secret("clarification"),
        state.equals("SENT") && !view.isPast() && view.isMe(row.uuid("receiver_id")),
        state.equals("RETURNED") && !view.isPast() && view.isMe(row.uuid("sender_id")));
  }

  private record Letter(
      @Nullable String question,
      @Nullable String explanationGiven,
      List<Expectation> discussed,
      List<PhysiotherapyEmphasis> emphasis,
      List<PractitionerRef> otherPractitioners,
      @Nullable PractitionerRef lead,
      @Nullable String weighing) {

    static final Letter UNREADABLE =
        new Letter(null, null, List.of(), List.of(), List.of(), null, null);
  }
}
