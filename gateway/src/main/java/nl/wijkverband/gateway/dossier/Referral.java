package nl.wijkverband.gateway.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkverband.gateway.words.Lists;
import nl.wijkverband.vocabulary.Expectation;
import nl.wijkverband.vocabulary.PhysiotherapyEmphasis;
import org.jspecify.annotations.Nullable;

/** A referral letter and how it was answered. */
public record Referral(
    UUID referralId,
    UUID caseId,
    @Nullable Patient patient,
    @Nullable Person from,
    Person to,
    State state,
    LocalDate sentOn,
    @Nullable String question,
    @Nullable String explanationGiven,
    List<Expectation> discussed,
    List<PhysiotherapyEmphasis> emphasis,
    List<Person> otherPractitioners,
    @Nullable Person lead,
    @Nullable String weighing,
    @Nullable String answer,
    @Nullable String clarification,
    boolean mineToAnswer,
    boolean mineToClarify) {

  public Referral {
    discussed = Lists.orEmpty(discussed);
    emphasis = Lists.orEmpty(emphasis);
    otherPractitioners = Lists.orEmpty(otherPractitioners);
  }

  /** Where the letter is. */
  public enum State {
    SENT,
    RETURNED,
    ACCEPTED,
    DECLINED,
    REFUSED
  }
}
