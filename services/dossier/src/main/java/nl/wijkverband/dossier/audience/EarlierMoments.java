package nl.wijkverband.dossier.audience;

import java.time.Instant;
import nl.wijkverband.vocabulary.CaseId;

/** Shows an audience a case as it was known at an earlier moment. */
public interface EarlierMoments {

  /**
   * Fills copies of the audience's tables with what was recorded of the case before the moment; the
   * copies are the running transaction's own and go with it.
   */
  Location asKnownBefore(Instant moment, Audience audience, CaseId caseId);
}
