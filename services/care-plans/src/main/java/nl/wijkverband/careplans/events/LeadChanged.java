package nl.wijkverband.careplans.events;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.PractitionerId;

/** Another member of the kernteam took the lead. */
@EventType(name = "care-plans.lead-changed")
public record LeadChanged(CaseId caseId, PractitionerId leadId, LocalDate changedOn)
    implements CarePlanEvent {}
