package nl.wijkverband.dossier;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.contracts.careplans.*;
import nl.wijkverband.contracts.intake.*;
import nl.wijkverband.contracts.mdocasework.*;
import nl.wijkverband.dossier.audience.Audience;
import nl.wijkverband.platform.inbox.Published;
import nl.wijkverband.vocabulary.AppointmentOutcome;
import nl.wijkverband.vocabulary.ConsentPurpose;
import nl.wijkverband.vocabulary.GoalOutcome;
import nl.wijkverband.vocabulary.PractitionerRef;

/**
 * What a case comes to, worked out again from its whole history for each question, as plainly as
 * possible.
 */
public final class SlowCase {

  private final List<Contract> history;

  public SlowCase(List<Published> events) {
    this.history = events.stream().map(Published::contract).toList();
  }

  /** Per audience: whether it has the case, and the state of goals, appointments and follow-ups. */
  public Map<String, String> describe() {
    Map<String, String> facts = new TreeMap<>();
    Set<ConsentPurpose> consents = consents();
    for (Audience audience : Audience.values()) {
      boolean has = has(audience, consents);
      facts.put(audience + " has it", String.valueOf(has));
      if (has) {
        facts.put(audience + " appointments", appointments().toString());
        facts.put(audience + " open no-shows", openNoShows().toString());
        facts.put(audience + " due", due().toString());
        if (audience != Audience.COORDINATOR) {
          facts.put(audience + " goals", goals().toString());
        }
      }
    }
    return facts;
  }

  /** The same facts read from what the projections hold. */
  public static Map<String, String> describe(Map<Audience, Map<String, List<String>>> dumps) {
    Map<String, String> facts = new TreeMap<>();
    dumps.forEach(
        (audience, tables) -> {
          boolean has = !tables.get("case_header").isEmpty();
          facts.put(audience + " has it", String.valueOf(has));
          if (has) {
            facts.put(
                audience + " appointments",
                pairs(tables.get("appointment"), "appointment_id", "state").toString());
            facts.put(
                audience + " open no-shows",
                new TreeSet<>(
                        tables.get("no_show").stream()
                            .filter(row -> value(row, "open").equals("t"))
                            .map(row -> value(row, "appointment_id"))
                            .toList())
                    .toString());
            facts.put(
                audience + " due",
                pairs(tables.get("follow_up"), "practitioner_id", "due_on").toString());
            if (audience != Audience.COORDINATOR) {
              facts.put(
                  audience + " goals", pairs(tables.get("goal"), "goal_id", "state").toString());
            }
          }
        });
    return facts;
  }

  private Set<ConsentPurpose> consents() {
    Set<ConsentPurpose> given = new HashSet<>();
    for (Contract event : history) {
      if (event instanceof ConsentGivenV1 e) {
        given.add(e.purpose());
      } else if (event instanceof ConsentWithdrawnV1 e) {
        given.remove(e.purpose());
      }
    }
    return given;
  }

  private boolean has(Audience audience, Set<ConsentPurpose> consents) {
    return switch (audience) {
      case GP, POH -> true;
      case PATIENT -> history.stream().anyMatch(PatientAccessGivenV1.class::isInstance);
      case MDO_CHAIR ->
          consents.contains(ConsentPurpose.SHARING_WITHIN_KERNTEAM) && !onAgenda().isEmpty();
      case COORDINATOR -> consents.contains(ConsentPurpose.SHARING_WITHIN_KERNTEAM);
      case PHYSIOTHERAPIST, PSYCHOLOGIST ->
          consents.contains(ConsentPurpose.SHARING_WITHIN_KERNTEAM) && takesPart(audience);
      case BUURTTEAM -> consents.size() == 2 && takesPart(audience);
    };
  }

  private Set<String> onAgenda() {
    Set<String> agenda = new HashSet<>();
    for (Contract event : history) {
      switch (event) {
        case CasePutOnAgendaV1 e -> agenda.add(e.submissionId().toString());
        case CaseTakenOffAgendaV1 e -> agenda.remove(e.submissionId().toString());
        case DiscussionClosedV1 e -> agenda.remove(e.submissionId().toString());
        default -> {}
      }
    }
    return agenda;
  }

  /** Somebody of the audience is in the kernteam, or has or answers a letter. */
  private boolean takesPart(Audience audience) {
    Set<UUID> running = new HashSet<>();
    Set<UUID> letters = new HashSet<>();
    for (Contract event : history) {
      switch (event) {
        case KernteamFormedV1 e -> e.members().forEach(m -> add(running, m, audience));
        case KernteamMemberJoinedV1 e -> add(running, e.member(), audience);
        case KernteamMemberLeftV1 e -> running.remove(e.member().id().value());
        case ReferralSentV1 e -> {
          if (e.to().role() == audience.role()) {
            letters.add(e.referralId().value());
          }
        }
        case ReferralAcceptedV1 e -> {
          letters.remove(e.referralId().value());
          add(running, e.by(), audience);
        }
        case ReferralDeclinedV1 e -> letters.remove(e.referralId().value());
        default -> {}
      }
    }
    return !running.isEmpty() || !letters.isEmpty();
  }

  private static void add(Set<UUID> running, PractitionerRef who, Audience audience) {
    if (who.role() == audience.role()) {
      running.add(who.id().value());
    }
  }

  private Map<String, String> appointments() {
    Map<String, String> states = new TreeMap<>();
    for (Contract event : history) {
      switch (event) {
        case AppointmentPlannedV1 e -> states.put(e.appointmentId().toString(), "PLANNED");
        case AppointmentKeptV1 e -> states.put(e.appointmentId().toString(), "KEPT");
        case AppointmentCancelledV1 e -> states.put(e.appointmentId().toString(), "CANCELLED");
        case NoShowRecordedV1 e -> states.put(e.appointmentId().toString(), "NO_SHOW");
        case NoShowCorrectedV1 e ->
            states.put(
                e.appointmentId().toString(),
                e.outcome() == AppointmentOutcome.STILL_PLANNED ? "PLANNED" : e.outcome().name());
        default -> {}
      }
    }
    return states;
  }

  private Set<String> openNoShows() {
    Set<String> open = new TreeSet<>();
    for (Contract event : history) {
      if (event instanceof NoShowRecordedV1 missed
          && history.stream().noneMatch(later -> resolves(later, missed))) {
        open.add(missed.appointmentId().toString());
      }
    }
    return open;
  }

  private static boolean resolves(Contract event, NoShowRecordedV1 missed) {
    return switch (event) {
      case AppointmentKeptV1 e -> e.at().isAfter(missed.at());
      case NoShowCorrectedV1 e ->
          e.appointmentId().equals(missed.appointmentId())
              || (e.outcome() == AppointmentOutcome.KEPT && e.at().isAfter(missed.at()));
      case NoShowCallRecordedV1 e ->
          e.appointmentId().equals(missed.appointmentId()) && e.reached();
      default -> false;
    };
  }

  private Map<String, String> due() {
    Map<String, String> due = new TreeMap<>();
    for (Contract event : history) {
      if (event instanceof FollowUpIntervalAgreedV1 e) {
        List<LocalDate> kept = new ArrayList<>(List.of(e.startsOn()));
        for (Contract other : history) {
          if (other instanceof AppointmentKeptV1 k && k.practitioner().equals(e.practitioner())) {
            OffsetDateTime at = k.at();
            kept.add(at.atZoneSameInstant(Story.DUTCH).toLocalDate());
          }
          if (other instanceof NoShowCorrectedV1 c
              && c.outcome() == AppointmentOutcome.KEPT
              && c.practitioner().equals(e.practitioner())) {
            kept.add(c.at().atZoneSameInstant(Story.DUTCH).toLocalDate());
          }
        }
        LocalDate from = kept.stream().max(LocalDate::compareTo).orElseThrow();
        due.put(
            e.practitioner().id().toString(), from.plusWeeks(e.interval().maxWeeks()).toString());
      }
    }
    return due;
  }

  private Map<String, String> goals() {
    Map<String, String> states = new TreeMap<>();
    for (Contract event : history) {
      switch (event) {
        case GoalProposedV1 e -> states.put(e.goalId().toString(), "PROPOSED");
        case GoalAgreedV1 e -> states.put(e.goalId().toString(), "AGREED");
        case GoalRevisedV1 e -> states.put(e.goalId().toString(), "REVISED");
        case PlanEvaluatedV1 e ->
            e.goals().stream()
                .filter(goal -> goal.outcome() != GoalOutcome.GOES_ON)
                .forEach(goal -> states.put(goal.goalId().toString(), goal.outcome().name()));
        default -> {}
      }
    }
    return states;
  }

  private static Map<String, String> pairs(List<String> rows, String key, String value) {
    Map<String, String> pairs = new TreeMap<>();
    rows.forEach(row -> pairs.put(value(row, key), value(row, value)));
    return pairs;
  }

  private static String value(String row, String column) {
    Matcher matcher = Pattern.compile("(?:^| )" + column + "=(\\S*)").matcher(row);
    return matcher.find() ? matcher.group(1) : "?";
  }
}
