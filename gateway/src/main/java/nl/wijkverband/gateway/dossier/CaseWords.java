package nl.wijkverband.gateway.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.wijkverband.gateway.words.Lists;
import nl.wijkverband.gateway.words.Words;
import nl.wijkverband.vocabulary.ConsentPurpose;
import nl.wijkverband.vocabulary.DutchTime;
import nl.wijkverband.vocabulary.ExplanatoryModel;
import nl.wijkverband.vocabulary.PlanParty;
import nl.wijkverband.vocabulary.Role;
import org.springframework.stereotype.Component;

/** What the dossier's templates need put in order or in words. */
@Component
public class CaseWords {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.of("nl", "NL"));

  /** What can be done on a case as a whole, in the order of the care programme. */
  private static final List<Action> ACTIONS =
      List.of(
          new Action(
              "PLAN_APPOINTMENTS", "PLAN_APPOINTMENTS", "/afspraken/plannen", "calendar-plus"),
          new Action(
              "RECORD_HEALTH_SCORE", "RECORD_HEALTH_SCORE", "/gezondheidsscore", "heartbeat"),
          new Action("PROPOSE_GOAL", "PROPOSE_GOAL", "/doelen/nieuw", "target"),
          new Action("ADD_SCEGS_NOTE", "ADD_SCEGS_NOTE", "/scegs", "messages"),
          new Action("RECORD_ACTIVATION_NOTE", "RECORD_ACTIVATION_NOTE", "/activering", "run"),
          new Action("EVALUATE_PLAN", "EVALUATE_PLAN", "/plan/evaluatie", "checkbox"),
          new Action(
              "RECORD_UNPLANNED_CONTACT",
              "RECORD_UNPLANNED_CONTACT",
              "/contact-tussendoor",
              "phone"),
          new Action("GIVE_EXPLANATION", "GIVE_EXPLANATION", "/uitleg", "message-2"),
          new Action("SEND_REFERRAL", "SEND_REFERRAL", "/verwijzen", "mail-forward"),
          new Action("SUBMIT_TO_MDO", "SUBMIT_TO_MDO", "/mdo/inbrengen", "users-group"),
          new Action("START_CONVERSATION", "START_CONVERSATION", "/gesprekken/nieuw", "messages"),
          new Action("GIVE_CONSENT", "GIVE_CONSENT", "/toestemming", "shield-check"),
          new Action("FORM_KERNTEAM", "FORM_KERNTEAM", "/kernteam", "users"),
          new Action("ADD_MEMBER", "CHANGE_KERNTEAM", "/kernteam/erbij", "user-plus"),
          new Action("REMOVE_MEMBER", "CHANGE_KERNTEAM", "/kernteam/vertrek", "user-x"),
          new Action("CHANGE_LEAD", "CHANGE_KERNTEAM", "/kernteam/regie", "crown"),
          new Action("AGREE_INTERVAL", "AGREE_INTERVAL", "/interval", "repeat"));

  private final Words words;
  private final Clock clock;

  CaseWords(Words words, Clock clock) {
    this.words = words;
    this.clock = clock;
  }

  /** A form one can open from a case. */
  public record Action(String name, String right, String path, String icon) {}

  /** What this reader may do on the case as a whole. */
  public List<Action> actions(CaseView dossier) {
    return ACTIONS.stream().filter(action -> dossier.may(action.right())).toList();
  }

  /** The explanatory models in words. */
  public String models(List<ExplanatoryModel> models) {
    return Lists.spoken(models.stream().map(model -> words.say("model." + model)).toList());
  }

  /** Roles in words. */
  public String roles(List<Role> roles) {
    return Lists.spoken(roles.stream().map(words::role).toList());
  }

  /** Like "maart 2026". */
  public String month(LocalDate date) {
    return MONTH.format(date);
  }

  /** Planned appointments still to come, the first one first. */
  public List<CaseView.Appointment> coming(List<CaseView.Appointment> all) {
    return open(all).stream()
        .filter(appointment -> appointment.at().toInstant().isAfter(clock.instant()))
        .toList();
  }

  /** Planned appointments that were still to come at the end of a day, the first one first. */
  public List<CaseView.Appointment> coming(List<CaseView.Appointment> all, LocalDate asOf) {
    return open(all).stream()
        .filter(appointment -> DutchTime.dayOf(appointment.at()).isAfter(asOf))
        .toList();
  }

  /** Appointments that are planned, the first one first. */
  public List<CaseView.Appointment> open(List<CaseView.Appointment> all) {
    return all.stream()
        .filter(CaseView.Appointment::planned)
        .sorted(Comparator.comparing(CaseView.Appointment::at))
        .toList();
  }

  /** Appointments that are over, the last one first. */
  public List<CaseView.Appointment> past(List<CaseView.Appointment> all) {
    return all.stream()
        .filter(appointment -> !appointment.planned())
        .sorted(Comparator.comparing(CaseView.Appointment::at).reversed())
        .toList();
  }

  /** Goals that were closed at an evaluation, the last one first. */
  public List<CaseView.Goal> closed(List<CaseView.Goal> all) {
    return all.stream().filter(goal -> !goal.open()).toList().reversed();
  }

  /** Who agreed with a plan that is still a draft, and who not yet. */
  public String agreement(Plan plan) {
    List<String> open =
        Arrays.stream(PlanParty.values())
            .filter(party -> !plan.has(party))
            .map(party -> words.say("party." + party))
            .toList();
    return plan.agreements().isEmpty()
        ? words.say("case.plan.nobody")
        : words.say("case.plan.waits", Lists.spoken(open));
  }

  /** How often the patient asked for contact in between, beside the time before. */
  public String unplanned(UnplannedContacts contacts) {
    int now = contacts.last12Weeks();
    int before = contacts.before12Weeks();
    String compared = now < before ? ".fewer" : now > before ? ".more" : ".same";
    return words.say("case.unplanned" + compared, now, before);
  }

  /** How much attention a follow-up state asks for. */
  public String tone(FollowUp.State state) {
    return switch (state) {
      case OVERDUE, NO_SHOW_OPEN -> "badge--alert";
      case DUE_SOON, NOTHING_PLANNED -> "badge--warn";
      case ON_TRACK -> "badge--ok";
      case CLOSED, PAUSED -> "badge--plain";
    };
  }

  /** A consent's purpose in an address. */
  public String slug(ConsentPurpose purpose) {
    return purpose.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
