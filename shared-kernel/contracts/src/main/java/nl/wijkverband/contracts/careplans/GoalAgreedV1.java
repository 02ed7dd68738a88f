package nl.wijkverband.contracts.careplans;

import java.time.LocalDate;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.GoalId;

/** Patient and practitioner agreed on the goal as it is worded now. */
@EventType(name = "nl.wijkverband.care-plans.goal-agreed")
public record GoalAgreedV1(CaseId caseId, GoalId goalId, int goalRevision, LocalDate agreedOn)
    implements Contract {}
