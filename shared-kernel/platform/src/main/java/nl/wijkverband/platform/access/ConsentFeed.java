package nl.wijkverband.platform.access;

import nl.wijkverband.vocabulary.CaseId;

/**
 * Whether this service can be sure of a case's consents: what it knows of them is either its own,
 * or was heard recently enough.
 */
public interface ConsentFeed {

  boolean isCurrentFor(CaseId caseId);
}
