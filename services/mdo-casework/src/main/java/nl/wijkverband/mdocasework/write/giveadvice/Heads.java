package nl.wijkverband.mdocasework.write.giveadvice;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wijkverband.mdocasework.events.AdviceGiven;
import nl.wijkverband.mdocasework.write.submission.Submission;
import nl.wijkverband.vocabulary.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * The fixed heads of an advice (Zorgprogramma ALK, bijlage 6): the patient in four domains,
 * agreements, policy, feedback to the practitioner, collaboration, organisation.
 */
public record Heads(
    @Nullable String body,
    @Nullable String mind,
    @Nullable String social,
    @Nullable String society,
    @Nullable String agreements,
    @Nullable String policy,
    @Nullable String practitioner,
    @Nullable String collaboration,
    @Nullable String organisation) {

  /** Whether nothing is advised under any of them. */
  public boolean areEmpty() {
    return Stream.of(
            body,
            mind,
            social,
            society,
            agreements,
            policy,
            practitioner,
            collaboration,
            organisation)
        .allMatch(Objects::isNull);
  }

  /** What happens when this advice is given. */
  public AdviceGiven given(
      CaseId caseId, Submission submission, String discussion, LocalDate givenOn) {
    return new AdviceGiven(
        caseId,
        submission.id(),
        discussion,
        body,
        mind,
        social,
        society,
        agreements,
        policy,
        practitioner,
        collaboration,
        organisation,
        givenOn);
  }
}
