package nl.wijkverband.contracts.careplans;

import java.time.LocalDate;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.PractitionerId;

/** Another member of the kernteam took the lead. */
@EventType(name = "nl.wijkverband.care-plans.lead-changed")
public record LeadChangedV1(CaseId caseId, PractitionerId leadId, LocalDate changedOn)
    implements Contract {}
