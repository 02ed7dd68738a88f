package nl.wijkverband.mdocasework.events;

import nl.wijkverband.vocabulary.CaseId;

/** Everything that can have happened to a case in the MDO. */
public sealed interface MdoEvent
    permits CaseSubmitted,
        CasePutOnAgenda,
        CaseTakenOffAgenda,
        DiscussionOpened,
        AdviceGiven,
        ActionAgreed,
        DiscussionClosed,
        ActionDone,
        AdviceAnswered {

  CaseId caseId();
}
