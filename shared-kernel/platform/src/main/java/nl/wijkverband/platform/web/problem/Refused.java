package nl.wijkverband.platform.web.problem;

/** A request the edge refuses, by the name of the problem in the messages. */
public final class Refused extends RuntimeException {

  private final String problem;
  private final int status;

  public Refused(String problem, int status) {
    super(problem);
    this.problem = problem;
    this.status = status;
  }

  public String problem() {
    return problem;
  }

  public int status() {
    return status;
  }
}
