package nl.wijkverband.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.UUID;
import nl.wijkverband.vocabulary.AccountId;
import nl.wijkverband.vocabulary.ActionId;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ContactId;
import nl.wijkverband.vocabulary.ConversationId;
import nl.wijkverband.vocabulary.EvaluationId;
import nl.wijkverband.vocabulary.GoalId;
import nl.wijkverband.vocabulary.MeetingId;
import nl.wijkverband.vocabulary.MessageId;
import nl.wijkverband.vocabulary.NoteId;
import nl.wijkverband.vocabulary.OrganisationId;
import nl.wijkverband.vocabulary.PatientId;
import nl.wijkverband.vocabulary.PractitionerId;
import nl.wijkverband.vocabulary.ReferralId;
import nl.wijkverband.vocabulary.SubmissionId;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON of the wire, said once more without the platform: contracts depend on nothing of ours.
 */
final class ContractJson {

  private static final List<Class<?>> IDS =
      List.of(
          NoteId.class,
          EvaluationId.class,
          ContactId.class,
          SubmissionId.class,
          MeetingId.class,
          ActionId.class,
          ConversationId.class,
          MessageId.class,
          AccountId.class,
          AppointmentId.class,
          CaseId.class,
          GoalId.class,
          OrganisationId.class,
          PatientId.class,
          PractitionerId.class,
          ReferralId.class);

  private ContractJson() {}

  /** An id is its UUID as text. */
  abstract static class AsText {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    AsText(UUID value) {}

    @JsonValue
    abstract UUID value();
  }

  static JsonMapper mapper() {
    var builder =
        JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(
                inclusion ->
                    JsonInclude.Value.construct(
                        JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS));
    IDS.forEach(id -> builder.addMixIn(id, AsText.class));
    return builder.build();
  }
}
