package nl.wijkverband.platform.rebuild;

/**
 * A projection (or several at once) that can be filled anew beside the running one. Reading goes on
 * meanwhile, and what happens meanwhile is in both.
 */
public interface Rebuildable {

  /** How an operator calls it; no two of one service have the same name. */
  String name();

  /**
   * Fills the new tables, compares them with the running ones, and has them take their place. Only
   * one rebuild of a service runs at a time; it commits often.
   */
  void rebuild(RebuildRun run);

  /**
   * Takes away what a rebuild left that ended in the middle, so that nothing of it is seen or kept
   * up to date any more. Never called while one runs.
   */
  void clearAway();
}
