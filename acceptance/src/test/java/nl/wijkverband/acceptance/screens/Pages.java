package nl.wijkverband.acceptance.screens;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkverband.acceptance.stage.CanaryCase;
import nl.wijkverband.acceptance.stage.Days;
import nl.wijkverband.acceptance.stage.DemoStory;
import nl.wijkverband.acceptance.stage.Practitioner;

/** Every page of the product, by who sees it: lists, dossiers, forms and error pages. */
final class Pages {

  private final CanaryCase canary;
  private final String busy;
  private final String demo;
  private final String inMdo;

  private Pages() {
    canary = CanaryCase.opened();
    busy = "/dossiers/" + canary.caseId();
    demo = "/dossiers/" + DemoStory.played().caseId();
    inMdo = busy + "/mdo/" + canary.left().submissionId();
  }

  static List<String> of(String username) {
    var pages = new Pages();
    return switch (username) {
      case "huisarts" -> pages.gp().toList();
      case "poh" -> pages.poh();
      case "fysiotherapeut" -> pages.physiotherapist().toList();
      case "psycholoog" -> pages.psychologist();
      case "buurtteam" -> pages.buurtteam();
      case "voorzitter" -> pages.chair();
      case "consulent" -> List.of("/", "/mdo", "/mdo/" + pages.canary.left().meetingId());
      case "patient" -> pages.patient();
      case "coordinator" ->
          List.of("/wijk", "/wijk?toestand=niet-verschenen", pages.busy, "/geen/bladzijde");
      default -> List.of("/", "/dossiers", "/patienten", pages.busy);
    };
  }

  private Stream<String> gp() {
    return Stream.of(
            Stream.of(
                "/",
                "/dossiers",
                "/patienten",
                "/patienten/nieuw",
                "/patienten/" + canary.patientId() + "/dossier",
                "/patienten/" + canary.patientId() + "/toegang",
                demo,
                demo + "?toon=mijlpalen",
                demo + "/toen?dag=" + Days.ago(1),
                "/mdo",
                "/gesprekken",
                "/bereikbaarheid",
                "/wijk",
                "/geen/bladzijde",
                "/uitgelogd",
                "/aanmelden-mislukt",
                "/geen-rol"),
            fromComplaintToRoute(),
            kernteamAndLetters(),
            planAndAppointments(),
            Stream.of(
                inMdo, inMdo + "/antwoord", busy + "/mdo/inbrengen", busy + "/gesprekken/nieuw"))
        .flatMap(part -> part);
  }

  private Stream<String> fromComplaintToRoute() {
    return Stream.of(
            "",
            "/uitleg",
            "/toestemming",
            "/toestemming/buurtteam/intrekken",
            "/acuut-risico",
            "/acuut-risico/afgehandeld",
            "/onderzoek",
            "/werkhypothese",
            "/geschiktheid",
            "/ernst",
            "/route",
            "/wachttijd",
            "/gezondheidsscore")
        .map(form -> busy + form);
  }

  private Stream<String> kernteamAndLetters() {
    return Stream.of(
        busy + "/kernteam",
        busy + "/kernteam/erbij",
        busy + "/kernteam/vertrek",
        busy + "/kernteam/regie",
        busy + "/verwijzen",
        busy + "/verwijzen/" + Practitioner.POH.id(),
        busy + "/verwijzen/" + Practitioner.PHYSIOTHERAPIST.id(),
        letter(canary.letterToPoh()),
        letter(canary.letterToPoh()) + "/opheldering");
  }

  private Stream<String> planAndAppointments() {
    return Stream.of(
        busy + "/doelen/nieuw",
        busy + "/doelen/" + canary.goalId() + "/akkoord",
        busy + "/plan/akkoord",
        busy + "/plan/evaluatie",
        busy + "/contact-tussendoor",
        busy + "/interval",
        busy + "/afspraken/plannen",
        busy + "/afspraken/" + canary.recordable() + "/nagekomen",
        busy + "/afspraken/" + canary.recordable() + "/niet-verschenen",
        busy + "/afspraken/" + canary.missed() + "/gebeld",
        busy + "/afspraken/" + canary.missed() + "/brief",
        busy + "/afspraken/" + canary.missed() + "/rekening",
        busy + "/afspraken/" + canary.missed() + "/toch-niet");
  }

  private List<String> poh() {
    return List.of(
        "/",
        busy,
        letter(canary.letterToPoh()),
        busy + "/scegs",
        busy + "/doelen/" + canary.goalId() + "/bijstellen",
        busy + "/afspraken/" + canary.planned() + "/afzeggen",
        talk(),
        talk() + "/bericht");
  }

  private Stream<String> physiotherapist() {
    return Stream.concat(
        Stream.of("/", "/dossiers", demo, busy, busy + "/activering", "/gesprekken", talk()),
        Stream.of("", "/aannemen", "/terugsturen", "/afwijzen")
            .map(form -> letter(canary.letterToPhysiotherapist()) + form));
  }

  private List<String> psychologist() {
    return List.of("/", "/dossiers", busy, busy + "/scegs", busy + "/plan/evaluatie", inMdo);
  }

  private List<String> buurtteam() {
    return List.of(
        "/",
        "/dossiers",
        demo,
        busy,
        busy + "/doelen/nieuw",
        busy + "/mdo/acties/" + canary.left().actionId() + "/gedaan");
  }

  private List<String> chair() {
    var waiting = WaitingCase.of(DemoStory.played().caseId());
    var toCome = "/mdo/" + waiting.meetingId();
    var prepared = demo + "/mdo/" + waiting.submissionId();
    return List.of(
        "/",
        "/dossiers",
        busy,
        "/mdo",
        "/mdo/plannen",
        toCome,
        toCome + "/agenda/" + waiting.submissionId() + "/eraf",
        "/mdo/casussen/"
            + demo.substring("/dossiers/".length())
            + "/"
            + waiting.submissionId()
            + "/agenda?overleg="
            + waiting.meetingId(),
        prepared,
        prepared + "/openen",
        inMdo,
        inMdo + "/advies",
        inMdo + "/acties/nieuw",
        inMdo + "/afsluiten");
  }

  private List<String> patient() {
    return List.of(
        "/", "/mijn/" + canary.caseId(), "/mijn/" + DemoStory.played().caseId(), "/geen/bladzijde");
  }

  private String talk() {
    return busy + "/gesprekken/" + canary.left().conversationId();
  }

  private String letter(String referralId) {
    return busy + "/verwijzingen/" + referralId;
  }
}
