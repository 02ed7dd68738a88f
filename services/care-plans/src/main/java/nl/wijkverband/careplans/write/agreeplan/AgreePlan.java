package nl.wijkverband.careplans.write.agreeplan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkverband.careplans.events.PlanAgreementGiven;
import nl.wijkverband.careplans.write.plan.Plan;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.PlanParty;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Agree on the plan as it is. */
public record AgreePlan(
    @TargetAggregateIdentifier CaseId caseId,
    List<PlanParty> parties,
    PractitionerRef by,
    LocalDate agreedOn,
    LocalDate today) {

  /** Who may speak for whom. */
  public Rule[] voices() {
    return IntStream.range(0, parties.size())
        .mapToObj(
            i -> new NobodyAgreesForAColleague(by.role(), parties.get(i), "parties[" + i + "]"))
        .toArray(Rule[]::new);
  }

  /** What is written down for one of them. */
  public PlanAgreementGiven happened(PlanParty party, Plan plan) {
    return new PlanAgreementGiven(caseId, plan.revision(), party, by, agreedOn);
  }
}
