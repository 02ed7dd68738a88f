package nl.wijkverband.careplans.events;

import java.time.LocalDate;
import java.util.List;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.Personal;
import nl.wijkverband.vocabulary.PractitionerId;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.jspecify.annotations.Nullable;

/** The kernteam around a case was formed, with one member in the lead. */
@EventType(name = "care-plans.kernteam-formed")
public record KernteamFormed(
    CaseId caseId,
    List<PractitionerRef> members,
    PractitionerId leadId,
    boolean buurtteamConsidered,
    @Personal @Nullable String buurtteamReason,
    LocalDate formedOn)
    implements CarePlanEvent {}
