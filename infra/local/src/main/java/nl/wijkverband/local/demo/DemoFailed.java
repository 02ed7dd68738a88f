package nl.wijkverband.local.demo;

/** A step of the demo case was refused; the message names the step and the answer. */
public final class DemoFailed extends Exception {

  private static final long serialVersionUID = 1L;

  DemoFailed(String message) {
    super(message);
  }
}
