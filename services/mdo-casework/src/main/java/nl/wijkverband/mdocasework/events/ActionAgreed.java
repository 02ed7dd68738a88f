package nl.wijkverband.mdocasework.events;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.ActionId;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.Personal;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.SubmissionId;

/** Somebody who treats the patient will do something before a day. */
@EventType(name = "mdo-casework.action-agreed")
public record ActionAgreed(
    CaseId caseId,
    SubmissionId submissionId,
    ActionId actionId,
    @Personal String what,
    PractitionerRef owner,
    LocalDate due,
    LocalDate agreedOn)
    implements MdoEvent {}
