package nl.wijkverband.contracts;

/**
 * A contract that is published together with the revision before it, for as long as somebody may
 * run who knows only that one. When nobody does any more, this is taken off and the newer revision
 * stands alone.
 */
public interface Supersedes<P extends Contract> extends Contract {

  /** The same fact as the previous revision tells it. */
  P predecessor();
}
