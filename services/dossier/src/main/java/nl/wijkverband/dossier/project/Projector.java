package nl.wijkverband.dossier.project;

import nl.wijkverband.platform.inbox.Published;

/**
 * Writes one projection of one audience. It sees a case's events in the order of the case log, the
 * opening first, both live and when the case is filled anew.
 */
interface Projector {

  void project(Published event, AudienceTables into);
}
