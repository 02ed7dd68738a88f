package nl.wijkverband.gateway.command;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkverband.gateway.words.Words;
import nl.wijkverband.vocabulary.AcuteRisk;
import nl.wijkverband.vocabulary.AppointmentOutcome;
import nl.wijkverband.vocabulary.Cancellation;
import nl.wijkverband.vocabulary.CareRoute;
import nl.wijkverband.vocabulary.ConsentForm;
import nl.wijkverband.vocabulary.ConsentPurpose;
import nl.wijkverband.vocabulary.ContactForm;
import nl.wijkverband.vocabulary.EligibilityCriterion;
import nl.wijkverband.vocabulary.EvaluationOutcome;
import nl.wijkverband.vocabulary.Exclusion;
import nl.wijkverband.vocabulary.Expectation;
import nl.wijkverband.vocabulary.ExplanatoryModel;
import nl.wijkverband.vocabulary.GoalOutcome;
import nl.wijkverband.vocabulary.Horizon;
import nl.wijkverband.vocabulary.LifeDomain;
import nl.wijkverband.vocabulary.MdoPurpose;
import nl.wijkverband.vocabulary.MessageCategory;
import nl.wijkverband.vocabulary.PatientAnswer;
import nl.wijkverband.vocabulary.PhysiotherapyEmphasis;
import nl.wijkverband.vocabulary.PlanParty;
import nl.wijkverband.vocabulary.Role;
import nl.wijkverband.vocabulary.SeverityProfile;
import nl.wijkverband.vocabulary.Sex;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What forms let people choose from, each with its words. */
@Component
public class Choices {
  private final Words words;

  Choices(Words words) {
    this.words = words;
  }

  /** The list a template asks for by name. */
  public Map<String, String> named(String list) {
    return switch (list) {
      case "domains" -> of("domain.", LifeDomain.values());
      case "horizons" -> of("horizon.", Horizon.values());
      case "hows" -> of("how.", ConsentForm.values());
      case "purposes" -> of("purpose.", ConsentPurpose.values());
      case "cancellations" -> of("cancelled.", Cancellation.values());
      case "models" -> of("model.", ExplanatoryModel.values());
      case "sexes" -> of("sex.", Sex.values());
      case "emphases" -> of("emphasis.", PhysiotherapyEmphasis.values());
      case "parties" -> of("party.", PlanParty.values());
      case "goal-outcomes" -> of("goal-outcome.", GoalOutcome.values());
      case "evaluation-outcomes" -> of("evaluation.", EvaluationOutcome.values());
      case "contact-forms" -> of("contact.", ContactForm.values());
      case "appointment-outcomes" -> of("appointment-outcome.", AppointmentOutcome.values());
      case "risks" -> of("risk.", AcuteRisk.values());
      case "criteria" -> of("criterion.", EligibilityCriterion.values());
      case "exclusions" -> of("exclusion.", Exclusion.values());
      case "levels" -> of("level.", SeverityProfile.values());
      case "routes" -> of("route.", CareRoute.values());
      case "mdo-purposes" -> of("mdo.purpose.", MdoPurpose.values());
      case "categories" -> of("category.", MessageCategory.values());
      case "urgent-by" -> urgentBy();
      case "answers" -> of("answer.", PatientAnswer.values());
      case "meeting-minutes" -> numbers("count.minutes", IntStream.of(30, 45, 60, 75, 90, 120));
      case "helpers" -> helpers();
      case "weeks" -> numbers("count.weeks", IntStream.rangeClosed(1, 26));
      case "weeks-between" -> numbers("count.weeks", IntStream.rangeClosed(1, 12));
      case "times" -> numbers("count.times", IntStream.rangeClosed(1, 12));
      case "minutes" -> numbers("count.minutes", IntStream.of(10, 15, 20, 30, 45, 60, 90));
      default -> yesNo(list.substring("yes-no:".length()));
    };
  }

  /** What is discussed beforehand with the patient, for this discipline. */
  public Map<String, String> expectations(Role receiver) {
    return of("expectation.", Expectation.checklistFor(receiver).toArray(Enum<?>[]::new));
  }

  /** The disciplines that can help with a goal. */
  private Map<String, String> helpers() {
    Map<String, String> helpers = new LinkedHashMap<>();
    EnumSet.range(Role.GP, Role.BUURTTEAM)
        .forEach(role -> helpers.put(role.name(), words.role(role)));
    return helpers;
  }

  /** How somebody hears of what cannot wait; a word of messaging alone. */
  private Map<String, String> urgentBy() {
    Map<String, String> ways = new LinkedHashMap<>();
    Stream.of("INBOX", "TELEPHONE").forEach(way -> ways.put(way, words.say("urgent-by." + way)));
    return ways;
  }

  private Map<String, String> yesNo(String question) {
    Map<String, String> answers = new LinkedHashMap<>();
    answers.put("true", words.say(question + ".yes"));
    answers.put("false", words.say(question + ".no"));
    return answers;
  }

  private Map<String, String> numbers(String what, IntStream range) {
    Map<String, String> numbers = new LinkedHashMap<>();
    range.forEach(number -> numbers.put(String.valueOf(number), words.say(what, number)));
    return numbers;
  }

  /** Whether this was chosen; the choice may be one or several. */
  public boolean has(@Nullable Object chosen, Object value) {
    return chosen instanceof Collection<?> several
        ? several.stream().anyMatch(each -> String.valueOf(each).equals(String.valueOf(value)))
        : String.valueOf(chosen).equals(String.valueOf(value));
  }

  private Map<String, String> of(String prefix, Enum<?>... values) {
    Map<String, String> named = new LinkedHashMap<>();
    for (Enum<?> value : values) {
      named.put(value.name(), words.say(prefix + value.name()));
    }
    return named;
  }
}
