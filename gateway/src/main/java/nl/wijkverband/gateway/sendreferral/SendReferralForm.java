package nl.wijkverband.gateway.sendreferral;

import java.util.List;
import java.util.Map;
import nl.wijkverband.gateway.command.Body;
import nl.wijkverband.gateway.dossier.Person;
import nl.wijkverband.vocabulary.Role;
import org.jspecify.annotations.Nullable;

/** The letter as typed; people by their ids. */
record SendReferralForm(
    @Nullable String question,
    @Nullable String explanationGiven,
    @Nullable String somaticCauseExcludedForNow,
    @Nullable String gpStaysInvolved,
    @Nullable String introductionGiven,
    @Nullable List<String> discussed,
    @Nullable List<String> emphasis,
    @Nullable String supplementaryInsurance,
    @Nullable List<String> otherPractitioners,
    @Nullable String lead,
    @Nullable String weighing,
    @Nullable String sentOn) {

  Map<String, Object> body(Person to, List<Person> others, @Nullable Person inTheLead) {
    return new Body()
        .and("to", to)
        .text("question", question)
        .text("explanationGiven", explanationGiven)
        .and("somaticCauseExcludedForNow", "true".equals(somaticCauseExcludedForNow))
        .and("gpStaysInvolved", "true".equals(gpStaysInvolved))
        .and("introductionGiven", "true".equals(introductionGiven))
        .list("discussed", discussed)
        .list("emphasis", emphasis)
        .yesNo("supplementaryInsurance", supplementaryInsurance)
        .list("otherPractitioners", others)
        .and("lead", inTheLead)
        .text("weighing", weighing)
        .date("sentOn", sentOn)
        .values();
  }

  /** Whether sending it will only record that it cannot be paid. */
  boolean cannotBePaid(Person to) {
    return to.role() == Role.PHYSIOTHERAPIST && "false".equals(supplementaryInsurance);
  }
}
