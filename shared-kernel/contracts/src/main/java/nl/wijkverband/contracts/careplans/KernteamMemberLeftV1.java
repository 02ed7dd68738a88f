package nl.wijkverband.contracts.careplans;

import java.time.LocalDate;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.PractitionerRef;

/** A practitioner left the kernteam; their treatment relationship ends. */
@EventType(name = "nl.wijkverband.care-plans.kernteam-member-left")
public record KernteamMemberLeftV1(CaseId caseId, PractitionerRef member, LocalDate leftOn)
    implements Contract {}
