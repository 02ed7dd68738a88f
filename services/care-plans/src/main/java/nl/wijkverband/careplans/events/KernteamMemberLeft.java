package nl.wijkverband.careplans.events;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.PractitionerRef;

/** A practitioner left the kernteam. */
@EventType(name = "care-plans.kernteam-member-left")
public record KernteamMemberLeft(CaseId caseId, PractitionerRef member, LocalDate leftOn)
    implements CarePlanEvent {}
