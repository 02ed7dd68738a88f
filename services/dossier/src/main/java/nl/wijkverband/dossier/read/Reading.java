package nl.wijkverband.dossier.read;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.wijkverband.dossier.audience.Audience;
import nl.wijkverband.dossier.audience.EarlierMoments;
import nl.wijkverband.dossier.audience.Location;
import nl.wijkverband.dossier.audience.Viewing;
import nl.wijkverband.dossier.disclosure.DisclosureLog;
import nl.wijkverband.platform.access.Access;
import nl.wijkverband.platform.access.ConsentUnknown;
import nl.wijkverband.platform.access.NoSuchCase;
import nl.wijkverband.platform.access.RoleNotAllowed;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.vocabulary.Actor;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.DutchTime;
import nl.wijkverband.vocabulary.ReferralId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one way to read: the access policy decides, the database's own row security decides again,
 * and what was shown is in the disclosure log before the answer leaves. No log, no answer.
 */
@Component
public class Reading {

  private final Access access;
  private final Viewing viewing;
  private final EarlierMoments earlierMoments;
  private final DisclosureLog disclosures;
  private final JdbcClient jdbc;
  private final PersonalData personalData;
  private final Clock clock;
  private final TransactionTemplate transaction;

  Reading(
      Access access,
      Viewing viewing,
      EarlierMoments earlierMoments,
      DisclosureLog disclosures,
      JdbcClient jdbc,
      PersonalData personalData,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.access = access;
    this.viewing = viewing;
    this.earlierMoments = earlierMoments;
    this.disclosures = disclosures;
    this.jdbc = jdbc;
    this.personalData = personalData;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** A question about whatever is the caller's. */
  public <T> T list(Caller caller, Question question, Function<View, T> query) {
    return answer(caller, question, null, () -> {}, this::now, query);
  }

  /** A question about one case. */
  public <T> T ofCase(Caller caller, Question question, CaseId caseId, Function<View, T> query) {
    return ofCase(caller, question, caseId, null, query);
  }

  /**
   * A question about one case as it was known at the end of a day. Who may ask is decided as of
   * now: looking back shows nobody more than they may see today.
   */
  public <T> T ofCase(
      Caller caller,
      Question question,
      CaseId caseId,
      @Nullable LocalDate asOf,
      Function<View, T> query) {
    BiFunction<Audience, Actor, View> view =
        asOf == null || !asOf.isBefore(LocalDate.now(clock))
            ? this::now
            : (audience, viewer) -> endOf(asOf, audience, viewer, caseId);
    return answer(
        caller, question, caseId.value(), () -> checkCase(caller, question, caseId), view, query);
  }

  /** A question about one letter: the case's people may read it, and whoever it is for. */
  public <T> T ofLetter(
      Caller caller, CaseId caseId, ReferralId referralId, Function<View, T> query) {
    Runnable check =
        () -> {
          try {
            checkCase(caller, Question.REFERRAL_LETTER, caseId);
          } catch (NoSuchCase notTheirCase) {
            access.toReferral(caller.actor(), caseId, referralId);
          }
        };
    return answer(caller, Question.REFERRAL_LETTER, referralId.value(), check, this::now, query);
  }

  // A coordinator has no treatment relationship: the wijk decides, in the database.
  private void checkCase(Caller caller, Question question, CaseId caseId) {
    if (caller.actor().role() != Audience.COORDINATOR.role()) {
      access.toCase(caller.actor(), caseId, question.roles());
    }
  }

  private <T> T answer(
      Caller caller,
      Question question,
      @Nullable UUID about,
      Runnable check,
      BiFunction<Audience, Actor, View> viewOf,
      Function<View, T> query) {
    try {
      Audience audience = audience(caller, question);
      check.run();
      return transaction.execute(
          status -> {
            viewing.as(audience, caller.actor());
            View view = viewOf.apply(audience, caller.actor());
            T answer = query.apply(view);
            disclosures.shown(caller, question, about, view.patientByCase(), view.groundByCase());
            return answer;
          });
    } catch (RoleNotAllowed | NoSuchCase | ConsentUnknown denied) {
      disclosures.denied(caller, question, about);
      throw denied;
    }
  }

  private View now(Audience audience, Actor viewer) {
    OffsetDateTime now = DutchTime.at(clock.instant());
    return new View(jdbc, personalData, Location.schemaOf(audience), viewer, now);
  }

  private View endOf(LocalDate day, Audience audience, Actor viewer, CaseId caseId) {
    // What somebody may not see today is not even put together.
    if (!now(audience, viewer).knows(caseId)) {
      throw new NoSuchCase();
    }
    ZonedDateTime end = day.plusDays(1).atStartOfDay(DutchTime.ZONE);
    Location then = earlierMoments.asKnownBefore(end.toInstant(), audience, caseId);
    return new View(
        jdbc, personalData, then, viewer, end.minus(Duration.ofMillis(1)).toOffsetDateTime());
  }

  /** The audience this caller belongs to, when the question is theirs to ask. */
  public static Audience audience(Caller caller, Question question) {
    return Audience.of(caller.actor().role())
        .filter(question::isFor)
        .orElseThrow(() -> new RoleNotAllowed(question.roles()));
  }
}
