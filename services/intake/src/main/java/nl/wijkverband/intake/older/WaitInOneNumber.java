package nl.wijkverband.intake.older;

import nl.wijkverband.platform.eventstore.Upcaster;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Until November 2026 an expected wait was one number of weeks; hospitals name two. One number is
 * both the least and the most.
 */
@Component
public final class WaitInOneNumber implements Upcaster {

  @Override
  public String type() {
    return "intake.waiting-time-recorded";
  }

  @Override
  public int revision() {
    return 1;
  }

  @Override
  public Form upcast(ObjectNode payload) {
    int weeks = payload.required("expectedWeeks").intValue();
    payload.remove("expectedWeeks");
    payload.putObject("expected").put("minWeeks", weeks).put("maxWeeks", weeks);
    return new Form(type(), 2, payload);
  }
}
