package nl.wijkverband.acceptance.stage;

import static nl.wijkverband.acceptance.stage.Practitioner.GP;
import static nl.wijkverband.acceptance.stage.Practitioner.PATIENT;
import static nl.wijkverband.acceptance.stage.Practitioner.POH;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** From complaint to route, with a canary word in each field. */
record CanaryPath(String patientId, String base) {

  private static final List<String> SEVERE =
      List.of("DURATION", "PHYSICAL_SYMPTOMS", "FUNCTIONAL_LIMITATION", "INSIGHT");
  private static final List<String> LIGHT =
      List.of(
          "SOCIAL_PROBLEMS",
          "PSYCHIATRIC_COMORBIDITY",
          "SOMATIC_COMORBIDITY",
          "EFFECT_OF_EARLIER_TREATMENT");

  void walk() {
    Api.as(GP.username())
        .done(
            "intake",
            "/v1/patients/" + patientId + "/access",
            Map.of("accountId", PATIENT.id(), "givenOn", Days.ago(89)));
    gp(
        "/acute-risk-checks",
        Map.of("found", List.of(), "note", Canary.RISK_NOTE.word(), "checkedOn", Days.ago(90)));
    gp(
        "/examinations",
        Map.of(
            "examined", Canary.EXAMINED.word(),
            "findings", Canary.FINDINGS.word(),
            "somaticComorbidity", Canary.SOMATIC_COMORBIDITY.word(),
            "toldBack", Canary.TOLD_BACK.word(),
            "examinedOn", Days.ago(90)));
    gp("/alk-hypothesis", Map.of("reasoning", Canary.HYPOTHESIS.word(), "statedOn", Days.ago(90)));
    gp(
        "/eligibility",
        Map.of(
            "criteria", List.of("LIMITED_FUNCTIONING"),
            "exclusions", List.of(),
            "assessedOn", Days.ago(90)));
    decideSeverity();
    gp(
        "/route",
        Map.of(
            "route", "PROGRAMME",
            "reason", Canary.ROUTE_REASON.word(),
            "chosenOn", Days.ago(89)));
    gp(
        "/waiting-times",
        Map.of(
            "waitsFor", Canary.WAITS_FOR.word(),
            "waitingSince", Days.ago(89),
            "expectedWeeks", 12,
            "recordedOn", Days.ago(89)));
    Api.as(POH.username())
        .done(
            "intake",
            base + "/scegs-notes",
            Map.of(
                "somatic", Canary.SCEGS_SOMATIC.word(),
                "cognitive", Canary.SCEGS_COGNITIVE.word(),
                "emotional", Canary.SCEGS_EMOTIONAL.word(),
                "behavioural", Canary.SCEGS_BEHAVIOURAL.word(),
                "social", Canary.SCEGS_SOCIAL.word(),
                "contactOn", Days.ago(80)));
  }

  private void decideSeverity() {
    var judgements =
        Stream.concat(
                SEVERE.stream().map(factor -> Map.of("factor", factor, "level", "SEVERE")),
                LIGHT.stream().map(factor -> Map.of("factor", factor, "level", "LIGHT")))
            .toList();
    gp(
        "/severity",
        Map.of(
            "judgements", judgements,
            "decided", "MODERATE",
            "reasonToDiffer", Canary.SEVERITY_DIFFERS.word(),
            "predisposing", Canary.PREDISPOSING.word(),
            "precipitating", Canary.PRECIPITATING.word(),
            "relationWithCare", 5,
            "decidedOn", Days.ago(89)));
  }

  private void gp(String path, Map<String, ?> body) {
    Api.as(GP.username()).done("intake", base + path, body);
  }
}
