package nl.wijkverband.dossier.project;

import static nl.wijkverband.dossier.project.AudienceTables.personalJson;
import static nl.wijkverband.dossier.project.AudienceTables.values;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.contracts.careplans.GoalAgreedV1;
import nl.wijkverband.contracts.careplans.GoalRevisedV1;
import nl.wijkverband.contracts.careplans.LeadChangedV1;
import nl.wijkverband.contracts.intake.AcuteRiskCheckedV1;
import nl.wijkverband.contracts.intake.HealthScoreRecordedV1;
import nl.wijkverband.dossier.audience.ContractParts;
import nl.wijkverband.dossier.audience.Part;
import nl.wijkverband.platform.envelope.Envelope;
import nl.wijkverband.platform.inbox.Published;
import nl.wijkverband.platform.json.WijkJson;
import nl.wijkverband.vocabulary.ActionId;
import nl.wijkverband.vocabulary.DutchTime;
import nl.wijkverband.vocabulary.Id;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.ReferralId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Everything that happened, one entry each, with the fields its audience may see; the same for
 * every event, so that a new one is on the timeline as soon as {@link ContractParts} says who sees
 * it.
 */
@Component
@Order(85)
final class TimelineProjector implements Projector {

  private static final Set<String> KNOWN_FROM_THE_CASE = Set.of("caseId", "patientId", "patient");

  @Override
  public void project(Published event, AudienceTables into) {
    Contract contract = event.contract();
    Part part = ContractParts.of(contract.getClass());
    UUID referralId = idOf(ReferralId.class, contract);
    UUID actionId = idOf(ActionId.class, contract);
    if (!into.sees(part)
        || isAboutSomebodyElsesLetter(part, referralId, into)
        || isSomebodyElsesAction(part, actionId, into)) {
      return;
    }
    Map<String, @Nullable Object> data = data(contract, into);
    if (saysNothing(contract, data)) {
      return;
    }
    Envelope envelope = event.envelope();
    Kind kind = Kind.of(contract.getClass());
    into.put(
        "timeline_entry",
        values(
            "source", envelope.source(),
            "position", envelope.position(),
            "kind", kind.name(),
            "family", kind.family().name(),
            "milestone", kind.isMilestone(),
            "on_date", DutchTime.dayOf(envelope.effectiveAt()),
            "recorded_at", envelope.recordedAt(),
            "actor_role", envelope.actorRole(),
            "referral_id", referralId,
            "action_id", actionId,
            "data", personalJson(data)));
  }

  private static boolean isAboutSomebodyElsesLetter(
      Part part, @Nullable UUID referralId, AudienceTables into) {
    return into.seesOnlyOwn(part)
        && into.find(
                "referral", "true", Boolean.class, "referral_id = :id", values("id", referralId))
            == null;
  }

  private static boolean isSomebodyElsesAction(
      Part part, @Nullable UUID actionId, AudienceTables into) {
    return into.seesOnlyOwnActions(part)
        && into.find("mdo_action", "true", Boolean.class, "action_id = :id", values("id", actionId))
            == null;
  }

  private static boolean saysNothing(Contract contract, Map<String, @Nullable Object> data) {
    return ContractParts.onlyWhenItSaysSomething(contract.getClass())
        && data.entrySet().stream()
            .noneMatch(
                field ->
                    ContractParts.names(contract.getClass(), field.getKey())
                        && field.getValue() != null);
  }

  private static Map<String, @Nullable Object> data(Contract contract, AudienceTables into) {
    Map<String, @Nullable Object> data = new LinkedHashMap<>();
    for (RecordComponent component : contract.getClass().getRecordComponents()) {
      String name = component.getName();
      boolean visible = into.sees(ContractParts.of(contract.getClass(), name));
      if (visible && !KNOWN_FROM_THE_CASE.contains(name)) {
        Object value = read(component, contract);
        data.put(name, value);
        if (value instanceof PractitionerRef practitioner && !name.equals("lead")) {
          // The sentence is about the last one named: the receiver, the practitioner, the member.
          data.put("role", practitioner.role());
          data.put("name", practitioner.name());
        }
      }
    }
    addWhatWentBefore(contract, data, into);
    return data;
  }

  private static void addWhatWentBefore(
      Contract contract, Map<String, @Nullable Object> data, AudienceTables into) {
    switch (contract) {
      case HealthScoreRecordedV1 e ->
          data.put(
              "previousScore",
              into.find(
                  "health_score",
                  "score",
                  Integer.class,
                  "true order by recorded_at desc, event_id desc limit 1",
                  values()));
      case AcuteRiskCheckedV1 e -> data.put("acute", !e.found().isEmpty());
      case GoalAgreedV1 e -> data.put("wording", wording(e.goalId().value(), into));
      case GoalRevisedV1 e ->
          data.put(
              "previousWording",
              into.reveal(
                  into.find(
                      "goal_wording",
                      "wording",
                      String.class,
                      "goal_id = :goal order by revision desc limit 1",
                      values("goal", e.goalId().value()))));
      case LeadChangedV1 e -> {
        PractitionerRef lead = member(e.leadId().value(), into);
        data.put("role", lead == null ? null : lead.role());
        data.put("name", lead == null ? null : lead.name());
      }
      default -> {}
    }
  }

  private static @Nullable String wording(UUID goal, AudienceTables into) {
    return into.reveal(
        into.find("goal", "wording", String.class, "goal_id = :goal", values("goal", goal)));
  }

  private static @Nullable PractitionerRef member(UUID id, AudienceTables into) {
    String found =
        into.find(
            "team_member", "practitioner", String.class, "practitioner_id = :id", values("id", id));
    return found == null ? null : WijkJson.events().readValue(found, PractitionerRef.class);
  }

  private static @Nullable UUID idOf(Class<? extends Id> type, Contract contract) {
    for (RecordComponent component : contract.getClass().getRecordComponents()) {
      if (component.getType() == type && read(component, contract) instanceof Id id) {
        return id.value();
      }
    }
    return null;
  }

  private static @Nullable Object read(RecordComponent component, Contract contract) {
    try {
      return component.getAccessor().invoke(contract);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component.getName(), e);
    }
  }
}
