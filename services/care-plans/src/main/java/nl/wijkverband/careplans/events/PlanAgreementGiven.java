package nl.wijkverband.careplans.events;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.PlanParty;
import nl.wijkverband.vocabulary.PractitionerRef;

/** One of the three whose agreement a plan needs, agrees. */
@EventType(name = "care-plans.plan-agreement-given")
public record PlanAgreementGiven(
    CaseId caseId, int planRevision, PlanParty party, PractitionerRef heardBy, LocalDate agreedOn)
    implements CarePlanEvent {}
