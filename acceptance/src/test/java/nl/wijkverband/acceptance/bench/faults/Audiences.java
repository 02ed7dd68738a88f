package nl.wijkverband.acceptance.bench.faults;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * In whose timeline a fact stands, for the facts these commands make: copied by hand from
 * docs/who-sees-what.md, so that the dossier is not asked whether the dossier is right.
 */
final class Audiences {

  static final List<String> ALL =
      List.of(
          "gp",
          "poh",
          "physiotherapist",
          "psychologist",
          "buurtteam",
          "mdo_chair",
          "coordinator",
          "patient");

  private static final Set<String> EVERYBODY = Set.copyOf(ALL);
  private static final Set<String> NOT_THE_COORDINATOR = without("coordinator");
  private static final Set<String> WHO_TREATS_AND_THE_PATIENT = without("coordinator", "mdo_chair");
  private static final Set<String> SOCIAL = without("coordinator", "mdo_chair", "physiotherapist");
  private static final Set<String> ACTIVATION = Set.of("gp", "poh", "physiotherapist", "patient");
  private static final Set<String> DISCUSSED = without("coordinator", "buurtteam");

  private static final Map<String, Set<String>> SEE =
      Map.ofEntries(
          Map.entry("intake.case-opened", EVERYBODY),
          Map.entry("intake.consent-given", WHO_TREATS_AND_THE_PATIENT),
          Map.entry("intake.health-score-recorded", NOT_THE_COORDINATOR),
          Map.entry("intake.scegs-note-added", SOCIAL),
          Map.entry("care-plans.kernteam-formed", EVERYBODY),
          Map.entry("care-plans.goal-proposed", NOT_THE_COORDINATOR),
          Map.entry("care-plans.activation-note-recorded", ACTIVATION),
          Map.entry("care-plans.unplanned-contact-recorded", EVERYBODY),
          Map.entry("care-plans.appointment-planned", EVERYBODY),
          Map.entry("care-plans.appointment-kept", EVERYBODY),
          Map.entry("care-plans.no-show-recorded", EVERYBODY),
          Map.entry("care-plans.no-show-call-recorded", EVERYBODY),
          Map.entry("care-plans.no-show-letter-asked", EVERYBODY),
          Map.entry("care-plans.no-show-letter-sent", EVERYBODY),
          Map.entry("care-plans.no-show-invoice-decision-asked", EVERYBODY),
          Map.entry("care-plans.no-show-resolved", EVERYBODY),
          Map.entry("mdo-casework.case-submitted", DISCUSSED),
          Map.entry("mdo-casework.case-put-on-agenda", DISCUSSED));

  private Audiences() {}

  /** The dossier hears of messages nothing, and of a patient without a case neither. */
  static Set<String> of(String type) {
    var see = SEE.get(type);
    if (see == null) {
      throw new IllegalArgumentException("Who sees " + type + "? Look it up and write it down.");
    }
    return see;
  }

  private static Set<String> without(String... those) {
    var rest = new java.util.TreeSet<>(ALL);
    rest.removeAll(Set.of(those));
    return Set.copyOf(rest);
  }
}
