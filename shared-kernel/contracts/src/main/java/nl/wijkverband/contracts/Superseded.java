package nl.wijkverband.contracts;

/** A contract in whose place a newer revision stands, and how it reads as that one. */
public interface Superseded<N extends Contract> extends Contract {

  /** The same fact as the next revision tells it. */
  N successor();
}
