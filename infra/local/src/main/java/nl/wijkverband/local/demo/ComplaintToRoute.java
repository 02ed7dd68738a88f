package nl.wijkverband.local.demo;

import static nl.wijkverband.local.demo.Person.GP;
import static nl.wijkverband.local.demo.Person.PATIENT;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** From the complaint to the route: the programme bridges the rheumatologist's waiting list. */
final class ComplaintToRoute {

  private final TheCase story;
  private final DemoDays days;
  private final String familyName;

  ComplaintToRoute(TheCase story, String familyName) {
    this.story = story;
    this.days = story.days;
    this.familyName = familyName;
  }

  void play(boolean withBsn) throws DemoFailed {
    open(withBsn);
    examine();
    explain();
    judge();
    chooseRoute();
  }

  private void open(boolean withBsn) throws DemoFailed {
    var details = new LinkedHashMap<String, Object>();
    details.put("givenName", "Samira");
    details.put("familyName", familyName);
    details.put("birthDate", days.ago(100).minusYears(19));
    details.put("sex", "FEMALE");
    details.put("phone", "030 000 00 00");
    details.put("address", "Proefstraat 1, Demostad");
    if (withBsn) {
      details.put("bsn", "999990019");
    }
    story.register("schrijft Samira in", details);
    story.open(
        "opent een dossier: pijn in armen en benen, al tien maanden",
        Map.of(
            "complaint",
            "Pijn in armen en benen, loopt met krukken, gaat bijna niet meer naar school.",
            "complaintSince",
            days.ago(320),
            "openedOn",
            days.ago(141)));
    story.patient(
        "patient-access",
        "geeft Samira toegang tot haar eigen bladzijde",
        "/access",
        Map.of("accountId", PATIENT.id(), "givenOn", days.ago(141)));
  }

  private void examine() throws DemoFailed {
    story.intake(
        "risk",
        "vraagt eerst naar acuut gevaar: dat is er niet",
        GP,
        "/acute-risk-checks",
        Map.of(
            "found",
            List.of(),
            "note",
            "Geen gedachten aan zelfdoding, thuis veilig, geen alarmsignalen.",
            "checkedOn",
            days.ago(141)));
    story.intake(
        "examination",
        "legt het lichamelijk onderzoek vast en wat daarover is teruggezegd",
        GP,
        "/examinations",
        Map.of(
            "examined",
            "Gewrichten, spieren, zenuwen en bloed nagekeken.",
            "findings",
            "Geen ontsteking, spierkracht in orde.",
            "toldBack",
            "Je gewrichten en spieren zijn gezond; ze zijn wel lang te weinig gebruikt.",
            "examinedOn",
            days.ago(141)));
    story.intake(
        "hypothesis",
        "denkt, na het onderzoek, aan ALK",
        GP,
        "/alk-hypothesis",
        Map.of(
            "reasoning",
            "De pijn wisselt met spanning en rust, en past niet bij één lichamelijke oorzaak.",
            "statedOn",
            days.ago(141)));
  }

  private void explain() throws DemoFailed {
    story.intake(
        "explanation",
        "legt uit: een alarm dat te gevoelig is afgesteld; Samira zegt: \"mijn benen doen het niet\"",
        GP,
        "/explanations",
        Map.of(
            "models",
            List.of("CENTRAL_SENSITISATION"),
            "metaphor",
            "Een alarm dat te gevoelig is afgesteld: het gaat af zonder dat er brand is.",
            "patientWords",
            "mijn benen doen het niet",
            "givenOn",
            days.ago(141)));
    for (String purpose : List.of("SHARING_WITHIN_KERNTEAM", "BUURTTEAM")) {
      story.intake(
          "consent-" + purpose,
          purpose.equals("BUURTTEAM")
              ? "legt vast dat Samira ook met het buurtteam wil delen"
              : "legt vast dat Samira wil delen met het kernteam",
          GP,
          "/consents",
          Map.of("purpose", purpose, "how", "ORAL", "givenOn", days.ago(140)));
    }
  }

  private void judge() throws DemoFailed {
    story.intake(
        "eligibility",
        "ziet dat het zorgprogramma voor haar bedoeld is",
        GP,
        "/eligibility",
        Map.of(
            "criteria",
            List.of("LIMITED_FUNCTIONING", "LASTING_OR_COMPLEX_PROBLEMS"),
            "exclusions",
            List.of(),
            "assessedOn",
            days.ago(140)));
    story.intake(
        "severity",
        "weegt acht factoren: ernstig",
        GP,
        "/severity",
        Map.of(
            "judgements",
            List.of(
                judged("DURATION", "SEVERE"),
                judged("PHYSICAL_SYMPTOMS", "SEVERE"),
                judged("FUNCTIONAL_LIMITATION", "SEVERE"),
                judged("INSIGHT", "MODERATE"),
                judged("SOCIAL_PROBLEMS", "MODERATE"),
                judged("PSYCHIATRIC_COMORBIDITY", "LIGHT"),
                judged("SOMATIC_COMORBIDITY", "LIGHT"),
                judged("EFFECT_OF_EARLIER_TREATMENT", "MODERATE")),
            "decided",
            "SEVERE",
            "predisposing",
            "Vaak verhuisd; moeder had lang rugpijn.",
            "precipitating",
            "Verstuikte enkel in de toetsweek.",
            "relationWithCare",
            6,
            "decidedOn",
            days.ago(139)));
  }

  private static Map<String, String> judged(String factor, String level) {
    return Map.of("factor", factor, "level", level);
  }

  private void chooseRoute() throws DemoFailed {
    story.intake(
        "route",
        "kiest: het programma als brug, zolang de wachttijd duurt",
        GP,
        "/route",
        Map.of(
            "route",
            "PROGRAMME_AS_BRIDGE",
            "reason",
            "Wachten zonder hulp maakt de klachten erger; ondertussen kan er veel.",
            "chosenOn",
            days.ago(139)));
    story.intake(
        "waiting",
        "noteert de wachttijd bij de reumatoloog: vier maanden",
        GP,
        "/waiting-times",
        Map.of(
            "waitsFor",
            "Reumatoloog",
            "waitingSince",
            days.ago(139),
            "atLeastWeeks",
            13,
            "expectedWeeks",
            17,
            "recordedOn",
            days.ago(139)));
  }
}
