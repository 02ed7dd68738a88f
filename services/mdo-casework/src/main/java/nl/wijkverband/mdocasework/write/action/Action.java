package nl.wijkverband.mdocasework.write.action;

import java.time.LocalDate;
import nl.wijkverband.mdocasework.events.ActionAgreed;
import nl.wijkverband.vocabulary.ActionId;
import nl.wijkverband.vocabulary.PractitionerRef;

/** An action as it stands. */
public record Action(ActionId id, PractitionerRef owner, LocalDate agreedOn, boolean done) {

  static Action first(ActionAgreed event) {
    return new Action(event.actionId(), event.owner(), event.agreedOn(), false);
  }

  Action whenDone() {
    return new Action(id, owner, agreedOn, true);
  }
}
