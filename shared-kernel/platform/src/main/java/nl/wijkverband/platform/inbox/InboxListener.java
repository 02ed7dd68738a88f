package nl.wijkverband.platform.inbox;

import java.util.Set;
import nl.wijkverband.vocabulary.CaseId;

/** Hears, after the commit, of which cases something new was taken in; must return at once. */
public interface InboxListener {

  void onHandled(Set<CaseId> cases);
}
