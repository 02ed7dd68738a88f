package nl.wijkverband.dossier.disclosure;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkverband.dossier.read.Question;
import nl.wijkverband.platform.access.AccessPolicy;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.vocabulary.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes down who was shown whose data, on which ground (NEN 7513, domain §9). Rows are only ever
 * added; the database gives nobody the right to change one.
 */
@Component
public class DisclosureLog {

  private static final int SUCCESS = 0;
  private static final int DENIED = 8;

  private final JdbcClient jdbc;
  private final Clock clock;

  DisclosureLog(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** In the transaction that read, so that an answer without its row cannot leave. */
  public void shown(
      Caller caller,
      Question question,
      @Nullable UUID about,
      Map<UUID, UUID> patientByCase,
      Map<UUID, String> groundByCase) {
    List<UUID> cases = List.copyOf(patientByCase.keySet());
    write(
        caller,
        question,
        about,
        SUCCESS,
        cases.toArray(UUID[]::new),
        cases.stream().map(patientByCase::get).toArray(UUID[]::new),
        cases.stream().map(groundByCase::get).toArray(String[]::new));
  }

  /** Somebody asked for what is not theirs. */
  public void denied(Caller caller, Question question, @Nullable UUID about) {
    write(caller, question, about, DENIED, new UUID[0], new UUID[0], new String[0]);
  }

  private void write(
      Caller caller,
      Question question,
      @Nullable UUID about,
      int outcome,
      UUID[] cases,
      UUID[] patients,
      String[] grounds) {
    Actor actor = caller.actor();
    jdbc.sql(INSERT)
        .param("at", OffsetDateTime.now(clock))
        .param("outcome", outcome)
        .param("type", question.name())
        .param("user", actor.id().value())
        .param("userName", actor.name())
        .param("role", actor.role().name())
        .param("organisation", actor.organisationId().value())
        .param("organisationName", actor.organisationName())
        .param("purpose", question.purposeFor(actor.role()))
        .param("cases", cases)
        .param("patients", patients)
        .param("grounds", grounds)
        .param("objectType", objectType(question))
        .param("object", about)
        .param("policy", AccessPolicy.VERSION)
        .param("correlation", caller.correlationId())
        .update();
  }

  private static String objectType(Question question) {
    return switch (question) {
      case CASE_FILE, TIMELINE, CHANGES, PREPARATION -> "case";
      case REFERRAL_LETTER -> "referral";
      case TODAY, CASES, FOLLOW_UP_BOARD, SIGNALS -> "list";
    };
  }

  private static final String INSERT =
      """
      insert into access_log.disclosure (event_action_code, event_date_time, event_outcome,
        event_type, user_id, user_name, user_role, organisation_id, organisation_name,
        purpose_of_use, case_ids, patient_ids, grounds, object_type, object_id, policy_version,
        correlation_id)
      values ('R', :at, :outcome, :type, :user, :userName, :role, :organisation,
        :organisationName, :purpose, :cases, :patients, :grounds, :objectType, :object, :policy,
        :correlation)
      """;
}
