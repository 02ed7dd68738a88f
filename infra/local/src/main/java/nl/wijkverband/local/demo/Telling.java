package nl.wijkverband.local.demo;

import java.io.IOException;

/** Somebody who listens to the story while it is performed. */
interface Telling {

  /** Nobody listens. */
  Telling SILENT = (step, caseId, position) -> {};

  /**
   * A step was done and acknowledged.
   *
   * @param caseId the case it is about; empty before there is one
   * @param position of its last event, {@code care-plans:12}; empty when it is of no case
   */
  void told(Api.Step step, String caseId, String position) throws IOException, InterruptedException;
}
