package nl.wijkverband.acceptance.screens;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkverband.acceptance.stage.CanaryCase;
import nl.wijkverband.acceptance.stage.DemoStory;
import nl.wijkverband.acceptance.stage.Practitioner;

/** Every page of the product, by who sees it: lists, dossiers, forms and error pages. */
final class Pages {

  private Pages() {}

  static List<String> of(String username) {
    var canary = CanaryCase.opened();
    var busy = "/dossiers/" + canary.caseId();
    var demo = "/dossiers/" + DemoStory.played().caseId();
    return switch (username) {
      case "huisarts" -> gp(canary, busy, demo);
      case "poh" ->
          List.of(
              "/",
              busy,
              busy + "/verwijzingen/" + canary.letterToPoh(),
              busy + "/doelen/" + canary.goalId() + "/bijstellen",
              busy + "/afspraken/" + canary.planned() + "/afzeggen");
      case "fysiotherapeut" ->
          Stream.concat(
                  Stream.of("/", "/dossiers", demo, busy),
                  Stream.of("", "/aannemen", "/terugsturen", "/afwijzen")
                      .map(form -> letter(busy, canary.letterToPhysiotherapist()) + form))
              .toList();
      case "buurtteam" -> List.of("/", "/dossiers", demo, busy, busy + "/doelen/nieuw");
      case "coordinator" ->
          List.of("/wijk", "/wijk?toestand=niet-verschenen", "/dossiers/" + canary.caseId());
      default -> List.of("/", "/dossiers", "/patienten", busy);
    };
  }

  private static List<String> gp(CanaryCase canary, String busy, String demo) {
    return List.of(
        "/",
        "/dossiers",
        "/patienten",
        "/patienten/nieuw",
        "/patienten/" + canary.patientId() + "/dossier",
        demo,
        demo + "?toon=mijlpalen",
        busy,
        busy + "/uitleg",
        busy + "/toestemming",
        busy + "/toestemming/buurtteam/intrekken",
        busy + "/kernteam",
        busy + "/kernteam/erbij",
        busy + "/kernteam/vertrek",
        busy + "/kernteam/regie",
        busy + "/verwijzen",
        busy + "/verwijzen/" + Practitioner.POH.id(),
        busy + "/verwijzen/" + Practitioner.PHYSIOTHERAPIST.id(),
        letter(busy, canary.letterToPoh()),
        letter(busy, canary.letterToPoh()) + "/opheldering",
        busy + "/gezondheidsscore",
        busy + "/doelen/nieuw",
        busy + "/doelen/" + canary.goalId() + "/akkoord",
        busy + "/interval",
        busy + "/afspraken/plannen",
        busy + "/afspraken/" + canary.recordable() + "/nagekomen",
        busy + "/afspraken/" + canary.recordable() + "/niet-verschenen",
        busy + "/afspraken/" + canary.missed() + "/gebeld",
        "/wijk",
        "/geen/bladzijde",
        "/uitgelogd",
        "/aanmelden-mislukt",
        "/geen-rol");
  }

  private static String letter(String busy, String referralId) {
    return busy + "/verwijzingen/" + referralId;
  }
}
