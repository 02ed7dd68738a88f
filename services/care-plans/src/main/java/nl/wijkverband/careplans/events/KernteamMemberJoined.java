package nl.wijkverband.careplans.events;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.PractitionerRef;

/** A practitioner joined the kernteam. */
@EventType(name = "care-plans.kernteam-member-joined")
public record KernteamMemberJoined(CaseId caseId, PractitionerRef member, LocalDate joinedOn)
    implements CarePlanEvent {}
