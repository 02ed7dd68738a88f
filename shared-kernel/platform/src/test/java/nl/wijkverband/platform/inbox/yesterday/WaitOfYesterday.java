package nl.wijkverband.platform.inbox.yesterday;

import java.time.LocalDate;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.Personal;

/** The first revision as it was when nobody knew there would be a second. */
@EventType(name = "nl.wijkverband.intake.waiting-time-recorded")
public record WaitOfYesterday(
    CaseId caseId,
    @Personal String waitsFor,
    LocalDate waitingSince,
    int expectedWeeks,
    LocalDate recordedOn)
    implements Contract {}
