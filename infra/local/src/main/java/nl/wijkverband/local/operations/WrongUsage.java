package nl.wijkverband.local.operations;

/** A command that was not given what it needs; the message, for the operator, says what that is. */
public final class WrongUsage extends RuntimeException {

  WrongUsage(String message) {
    super(message);
  }
}
