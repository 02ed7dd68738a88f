package nl.wijkverband.acceptance.bench.faults;

import java.util.List;
import java.util.Set;

/**
 * The commands that are sent, and what each must leave in its service's event store: written down
 * here from the services' READMEs, not taken from their code.
 */
enum Kind {
  REGISTER("intake", "patient-registered"),
  OPEN("intake", "case-opened"),
  GIVE_ACCESS("intake", "patient-access-given"),
  CONSENT("intake", "consent-given"),
  SCORE("intake", "health-score-recorded"),
  SCEGS("intake", "scegs-note-added"),
  KERNTEAM("care-plans", "kernteam-formed"),
  CONTACT("care-plans", "unplanned-contact-recorded"),
  ACTIVATION("care-plans", "activation-note-recorded"),
  GOAL("care-plans", "goal-proposed"),
  PLAN("care-plans", "appointment-planned"),
  KEEP("care-plans", List.of("appointment-kept"), "no-show-resolved"),
  MISS("care-plans", "no-show-recorded"),
  CALL("care-plans", List.of("no-show-call-recorded"), "no-show-letter-asked"),
  LETTER("care-plans", "no-show-letter-sent"),
  MEETING("mdo-casework", List.of()),
  SUBMIT("mdo-casework", "case-submitted"),
  // The same place again says nothing new.
  AGENDA("mdo-casework", List.of(), "case-put-on-agenda"),
  TALK("messaging", List.of("conversation-started", "message-sent")),
  MESSAGE("messaging", "message-sent");

  private final String service;
  private final List<String> must;
  private final Set<String> may;

  Kind(String service, String event) {
    this(service, List.of(event));
  }

  Kind(String service, List<String> must, String... may) {
    this.service = service;
    this.must = must;
    this.may = Set.of(may);
  }

  /** Who decides on it. */
  String service() {
    return service;
  }

  /** Whether these types of events, named without the service, are all this command led to. */
  boolean isWhole(List<String> types, int count) {
    var rest = new java.util.ArrayList<>(types);
    for (String each : must) {
      for (int nth = 0; nth < count; nth++) {
        if (!rest.remove(each)) {
          return false;
        }
      }
    }
    return may.containsAll(rest);
  }

  /** Whether it may be carried out without leaving any event. */
  boolean maySayNothing() {
    return must.isEmpty();
  }
}
