package nl.wijkverband.gateway.ownpage;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import nl.wijkverband.gateway.dossier.CaseView;
import nl.wijkverband.gateway.dossier.CaseView.Appointment;
import nl.wijkverband.gateway.dossier.Person;
import nl.wijkverband.gateway.dossier.Plan;
import nl.wijkverband.gateway.ownpage.WhoSees.Category;
import nl.wijkverband.gateway.ownpage.WhoSees.Sight;
import nl.wijkverband.gateway.words.Days;
import nl.wijkverband.gateway.words.Lists;
import nl.wijkverband.gateway.words.Words;
import nl.wijkverband.vocabulary.ConsentPurpose;
import nl.wijkverband.vocabulary.PlanParty;
import nl.wijkverband.vocabulary.Role;
import org.springframework.stereotype.Component;

/** Says to the patient, with "u", what professionals call by other names. */
@Component
public class OwnWords {
  private final Words words;
  private final Days days;

  OwnWords(Words words, Days days) {
    this.words = words;
    this.days = days;
  }

  /** What this member of the team sees, in a sentence. */
  public String sees(CaseView dossier, Person member) {
    Role role = member.role();
    if (role == Role.GP || role == Role.POH) {
      return words.say("own.sees.practice");
    }
    if (!consents(dossier, ConsentPurpose.SHARING_WITHIN_KERNTEAM)) {
      return words.say("own.sees.without-consent");
    }
    if (role == Role.BUURTTEAM && !consents(dossier, ConsentPurpose.BUURTTEAM)) {
      return words.say("own.sees.without-consent.buurtteam");
    }
    return words.say("own.sees", Lists.spoken(seen(role)));
  }

  /** What this member of the team does not see; empty when there is nothing of the kind. */
  public String doesNotSee(Person member) {
    List<String> unseen =
        Arrays.stream(Category.values())
            .filter(category -> WhoSees.of(member.role(), category) == Sight.NOTHING)
            .map(category -> words.say("own.category." + category))
            .toList();
    return unseen.isEmpty() ? "" : words.say("own.sees-not", Lists.spoken(unseen));
  }

  /** Who agrees with a plan that is still a draft, and who not yet. */
  public String agreement(Plan plan) {
    List<String> yes = parties(plan, true);
    List<String> notYet = parties(plan, false);
    return yes.isEmpty()
        ? words.say("own.plan.nobody")
        : words.say("own.plan.some", Lists.spoken(yes), Lists.spoken(notYet));
  }

  /** The day of the next evaluation; empty when none was agreed. */
  public String nextEvaluation(CaseView dossier) {
    var last = dossier.fact("PLAN_EVALUATED");
    String on = last == null ? null : last.text("nextEvaluationOn");
    try {
      return on == null ? "" : days.date(LocalDate.parse(on));
    } catch (DateTimeParseException unreadable) {
      return "";
    }
  }

  /** Like "uw huisarts H. Voorbeeld". */
  public String your(Person practitioner) {
    return words.say("own.your", words.role(practitioner.role()), practitioner.name());
  }

  /** Like "donderdag 26 november om 10.20 uur, over 4 dagen". */
  public String when(Appointment appointment) {
    var date = days.dateOf(appointment.at());
    return words.say(
        "day.with-distance",
        words.say("moment", days.fullDay(date), days.time(appointment.at())),
        days.distance(date));
  }

  private List<String> parties(Plan plan, boolean agreed) {
    return Arrays.stream(PlanParty.values())
        .filter(party -> plan.has(party) == agreed)
        .map(party -> words.say("own.party." + party))
        .toList();
  }

  private List<String> seen(Role role) {
    return Arrays.stream(Category.values())
        .filter(category -> WhoSees.of(role, category) != Sight.NOTHING)
        .map(
            category ->
                words
                    .find("own.category." + role + "." + category)
                    .orElseGet(() -> words.say("own.category." + category)))
        .toList();
  }

  private static boolean consents(CaseView dossier, ConsentPurpose purpose) {
    return dossier.consents().stream()
        .anyMatch(consent -> consent.purpose() == purpose && consent.given());
  }
}
