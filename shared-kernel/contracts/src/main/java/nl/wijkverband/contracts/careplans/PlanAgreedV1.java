package nl.wijkverband.contracts.careplans;

import java.time.LocalDate;
import java.util.List;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.GoalId;

/** Patient, GP and POH or psychologist agree on the plan; from now on it is no draft. */
@EventType(name = "nl.wijkverband.care-plans.plan-agreed")
public record PlanAgreedV1(CaseId caseId, int planRevision, List<GoalId> goals, LocalDate agreedOn)
    implements Contract {}
