package nl.wijkverband.platform.eventstore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All upcasters of a service, applied one after another until none fits any more. */
final class Upcasters {

  private record Kind(String type, int revision) {}

  private final Map<Kind, Upcaster> steps = new HashMap<>();

  Upcasters(List<Upcaster> upcasters) {
    for (Upcaster step : upcasters) {
      if (steps.put(new Kind(step.type(), step.revision()), step) != null) {
        throw new IllegalStateException(
            "two upcasters for " + step.type() + " revision " + step.revision());
      }
    }
  }

  Upcaster.Form newest(Upcaster.Form stored) {
    Upcaster.Form form = stored;
    for (int done = 0; done <= steps.size(); done++) {
      Upcaster step = steps.get(new Kind(form.type(), form.revision()));
      if (step == null) {
        return form;
      }
      form = step.upcast(form.payload());
    }
    throw new IllegalStateException("upcasters turn in a circle at " + form.type());
  }
}
