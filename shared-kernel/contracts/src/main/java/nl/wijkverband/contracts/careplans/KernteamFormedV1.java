package nl.wijkverband.contracts.careplans;

import java.time.LocalDate;
import java.util.List;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.Personal;
import nl.wijkverband.vocabulary.PractitionerId;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.jspecify.annotations.Nullable;

/** The kernteam around a case was formed, with one member in the lead. */
@EventType(name = "nl.wijkverband.care-plans.kernteam-formed")
public record KernteamFormedV1(
    CaseId caseId,
    List<PractitionerRef> members,
    PractitionerId leadId,
    boolean buurtteamConsidered,
    @Personal @Nullable String buurtteamReason,
    LocalDate formedOn)
    implements Contract {}
