package nl.wijkverband.contracts.careplans;

import java.time.LocalDate;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.PractitionerRef;

/** A practitioner joined the kernteam. */
@EventType(name = "nl.wijkverband.care-plans.kernteam-member-joined")
public record KernteamMemberJoinedV1(CaseId caseId, PractitionerRef member, LocalDate joinedOn)
    implements Contract {}
