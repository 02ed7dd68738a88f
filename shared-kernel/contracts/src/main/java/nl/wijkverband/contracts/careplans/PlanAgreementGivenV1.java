package nl.wijkverband.contracts.careplans;

import java.time.LocalDate;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.PlanParty;
import nl.wijkverband.vocabulary.PractitionerRef;

/** One of the three whose agreement a plan needs, agrees. */
@EventType(name = "nl.wijkverband.care-plans.plan-agreement-given")
public record PlanAgreementGivenV1(
    CaseId caseId, int planRevision, PlanParty party, PractitionerRef heardBy, LocalDate agreedOn)
    implements Contract {}
