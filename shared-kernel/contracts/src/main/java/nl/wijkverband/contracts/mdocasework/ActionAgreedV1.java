package nl.wijkverband.contracts.mdocasework;

import java.time.LocalDate;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.vocabulary.ActionId;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.Personal;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.SubmissionId;

/** Somebody will do something before a day. */
@EventType(name = "nl.wijkverband.mdo-casework.action-agreed")
public record ActionAgreedV1(
    CaseId caseId,
    SubmissionId submissionId,
    ActionId actionId,
    @Personal String what,
    PractitionerRef owner,
    LocalDate due,
    LocalDate agreedOn)
    implements Contract {}
