package nl.wijkverband.intake.http;

import static nl.wijkverband.intake.People.BUURTTEAM;
import static nl.wijkverband.intake.People.CONSULTANT;
import static nl.wijkverband.intake.People.COORDINATOR;
import static nl.wijkverband.intake.People.GP;
import static nl.wijkverband.intake.People.MDO_CHAIR;
import static nl.wijkverband.intake.People.OTHER_GP;
import static nl.wijkverband.intake.People.OTHER_PHYSIOTHERAPIST;
import static nl.wijkverband.intake.People.OTHER_PSYCHOLOGIST;
import static nl.wijkverband.intake.People.PHYSIOTHERAPIST;
import static nl.wijkverband.intake.People.POH;
import static nl.wijkverband.intake.People.PSYCHOLOGIST;
import static nl.wijkverband.intake.People.THE_PATIENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkverband.intake.Bodies;
import nl.wijkverband.intake.RunningIntake;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.Expectation;
import nl.wijkverband.vocabulary.PatientId;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.ReferralId;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * Each role at each endpoint. The physiotherapist, the psychologist and the buurtteam worker
 * accepted a referral in the case; who is called other has nothing to do with it.
 */
class AuthorisationTest extends RunningIntake {

  /** What an endpoint answers to somebody; {@code MAY} is anything a rule may still say. */
  private enum Answer {
    MAY,
    NOT_IN_THIS_ROLE,
    NO_SUCH_CASE
  }

  private record Asked(String endpoint, String path, String body) {}

  private record Row(Asked asked, Map<PractitionerRef, Answer> answers) {}

  private static final List<PractitionerRef> EVERYBODY =
      List.of(
          GP,
          POH,
          PHYSIOTHERAPIST,
          OTHER_PHYSIOTHERAPIST,
          PSYCHOLOGIST,
          OTHER_PSYCHOLOGIST,
          BUURTTEAM,
          COORDINATOR,
          MDO_CHAIR,
          CONSULTANT,
          THE_PATIENT,
          OTHER_GP);

  @TestFactory
  Stream<DynamicTest> who_may_do_what() {
    var patientId = aPatient();
    var caseId = CaseId.of(made(post(GP, "/v1/patients/" + patientId + "/cases", Bodies.CASE)));
    prepare(caseId);
    var waiting = aLetterTo(POH, caseId);
    return table(patientId, caseId, waiting)
        .flatMap(
            row ->
                EVERYBODY.stream()
                    .map(
                        who ->
                            DynamicTest.dynamicTest(
                                who.role() + " " + who.name() + ": " + row.asked().endpoint(),
                                () -> check(who, row))));
  }

  private void prepare(CaseId caseId) {
    var path = "/v1/cases/" + caseId;
    made(post(GP, path + "/explanations", Bodies.EXPLANATION));
    made(post(GP, path + "/consents", Bodies.consent("SHARING_WITHIN_KERNTEAM")));
    made(post(GP, path + "/consents", Bodies.consent("BUURTTEAM")));
    for (var receiver : List.of(PHYSIOTHERAPIST, PSYCHOLOGIST, BUURTTEAM)) {
      var referral = aLetterTo(receiver, caseId);
      made(post(receiver, path + "/referrals/" + referral + "/acceptance", Bodies.ACCEPTANCE));
    }
  }

  private ReferralId aLetterTo(PractitionerRef receiver, CaseId caseId) {
    var letter = Bodies.referralTo(receiver);
    letter.put("otherPractitioners", List.of(PHYSIOTHERAPIST, PSYCHOLOGIST, BUURTTEAM));
    letter.put("discussed", List.of(Expectation.values()));
    return ReferralId.of(made(post(GP, "/v1/cases/" + caseId + "/referrals", Bodies.json(letter))));
  }

  private static Stream<Row> table(PatientId patientId, CaseId caseId, ReferralId waiting) {
    var patient = "/v1/patients/" + patientId;
    var path = "/v1/cases/" + caseId;
    var letter = path + "/referrals/" + waiting;
    var practice = ofThePractice(List.of(GP, POH), List.of(OTHER_GP));
    return Stream.concat(alkRoute(patientId, caseId), beginnings(patient, path, letter, practice));
  }

  private static Stream<Row> alkRoute(PatientId patientId, CaseId caseId) {
    var path = "/v1/cases/" + caseId;
    var gp = ofThePractice(List.of(GP), List.of(OTHER_GP));
    var practice = ofThePractice(List.of(GP, POH), List.of(OTHER_GP));
    return Stream.of(
        new Row(
            new Asked("check acute risk", path + "/acute-risk-checks", Bodies.RISK),
            ofThePractice(
                List.of(GP, POH, PHYSIOTHERAPIST, PSYCHOLOGIST),
                List.of(OTHER_GP, OTHER_PHYSIOTHERAPIST, OTHER_PSYCHOLOGIST))),
        new Row(
            new Asked(
                "deal with acute risk",
                path + "/acute-risk-checks/conclusion",
                Bodies.RISK_DEALT_WITH),
            gp),
        new Row(new Asked("examine", path + "/examinations", Bodies.EXAMINATION), gp),
        new Row(new Asked("state hypothesis", path + "/alk-hypothesis", Bodies.HYPOTHESIS), gp),
        new Row(new Asked("assess eligibility", path + "/eligibility", Bodies.ELIGIBLE), gp),
        new Row(
            new Asked("propose severity", "/v1/severity-proposals", Bodies.PROPOSAL),
            ofThePractice(List.of(GP, POH, OTHER_GP), List.of())),
        new Row(new Asked("decide severity", path + "/severity", Bodies.SEVERITY), practice),
        new Row(new Asked("choose route", path + "/route", Bodies.ROUTE), gp),
        new Row(
            new Asked("record waiting time", path + "/waiting-times", Bodies.WAITING_TIME),
            practice),
        new Row(
            new Asked("add SCEGS note", path + "/scegs-notes", Bodies.SCEGS_NOTE),
            ofThePractice(List.of(GP, POH, PSYCHOLOGIST), List.of(OTHER_GP, OTHER_PSYCHOLOGIST))),
        new Row(
            new Asked(
                "give patient access",
                "/v1/patients/" + patientId + "/access",
                Bodies.PATIENT_ACCESS),
            practice));
  }

  private static Stream<Row> beginnings(
      String patient, String path, String letter, Map<PractitionerRef, Answer> practice) {
    return Stream.of(
        new Row(
            new Asked("register", "/v1/patients", Bodies.patient(null)),
            ofThePractice(List.of(GP, POH, OTHER_GP), List.of())),
        new Row(
            new Asked("open case", patient + "/cases", Bodies.CASE),
            ofThePractice(List.of(GP), List.of(OTHER_GP))),
        new Row(new Asked("explain", path + "/explanations", Bodies.EXPLANATION), practice),
        new Row(new Asked("consent", path + "/consents", Bodies.consent("BUURTTEAM")), practice),
        new Row(
            new Asked("score", path + "/health-scores", Bodies.SCORE),
            ofThePractice(
                List.of(GP, POH, PHYSIOTHERAPIST), List.of(OTHER_GP, OTHER_PHYSIOTHERAPIST))),
        new Row(
            new Asked("refer", path + "/referrals", Bodies.referral()),
            ofThePractice(List.of(GP), List.of(OTHER_GP))),
        new Row(new Asked("return", letter + "/clarification-request", Bodies.QUESTION), onlyPoh()),
        new Row(
            new Asked("clarify", letter + "/clarification", Bodies.CLARIFICATION),
            ofThePractice(List.of(GP), List.of(OTHER_GP))),
        new Row(new Asked("accept", letter + "/acceptance", Bodies.ACCEPTANCE), onlyPoh()),
        new Row(new Asked("decline", letter + "/refusal", Bodies.REFUSAL), onlyPoh()),
        new Row(new Asked("read patient", patient, ""), practice),
        new Row(
            new Asked("list patients", "/v1/patients", ""),
            ofThePractice(List.of(GP, POH, OTHER_GP), List.of())),
        new Row(
            new Asked("search patients", "/v1/patients/search", "{\"bsn\":\"999990019\"}"),
            ofThePractice(List.of(GP, POH, OTHER_GP), List.of())),
        // Last: after it the others have lost their ground.
        new Row(
            new Asked(
                "withdraw consent",
                path + "/consents/SHARING_WITHIN_KERNTEAM/withdrawal",
                Bodies.WITHDRAWAL),
            practice));
  }

  private static Map<PractitionerRef, Answer> ofThePractice(
      List<PractitionerRef> may, List<PractitionerRef> strangers) {
    return answers(may, strangers, Answer.NOT_IN_THIS_ROLE);
  }

  private static Map<PractitionerRef, Answer> onlyPoh() {
    return answers(List.of(POH), List.of(), Answer.NO_SUCH_CASE);
  }

  private static Map<PractitionerRef, Answer> answers(
      List<PractitionerRef> may, List<PractitionerRef> strangers, Answer others) {
    return EVERYBODY.stream()
        .collect(
            java.util.stream.Collectors.toMap(
                who -> who,
                who ->
                    may.contains(who)
                        ? Answer.MAY
                        : strangers.contains(who) ? Answer.NO_SUCH_CASE : others));
  }

  private void check(PractitionerRef who, Row row) {
    var answer = ask(who, row.asked());
    switch (row.answers().get(who)) {
      case MAY -> assertThat(answer.getResponse().getStatus()).isIn(200, 201, 422);
      case NOT_IN_THIS_ROLE -> {
        assertThat(answer).hasStatus(403);
        assertThat(json(answer).get("type").asString())
            .isEqualTo("urn:wijkverband:problem:role-not-allowed");
      }
      case NO_SUCH_CASE -> {
        assertThat(answer).hasStatus(404);
        assertThat(json(answer).get("type").asString())
            .isEqualTo("urn:wijkverband:problem:no-such-case");
      }
    }
  }

  private MvcTestResult ask(PractitionerRef who, Asked asked) {
    return asked.body().isEmpty() ? get(who, asked.path()) : post(who, asked.path(), asked.body());
  }

  @Test
  void nobody_does_anything_without_signing_in() {
    var id = "01990000-0000-7000-8000-000000000009";
    table(PatientId.of(id), CaseId.of(id), ReferralId.of(id))
        .map(Row::asked)
        .forEach(
            asked -> {
              var request =
                  asked.body().isEmpty()
                      ? http.get().uri(asked.path())
                      : http.post()
                          .uri(asked.path())
                          .contentType(MediaType.APPLICATION_JSON)
                          .content(asked.body());
              assertThat(request.exchange()).as(asked.endpoint()).hasStatus(401);
            });
  }

  @Test
  void a_letter_that_is_only_sent_opens_nothing_else_of_the_case() {
    var caseId = aCaseReadyToRefer();
    aReferral(caseId);

    assertThat(post(PHYSIOTHERAPIST, "/v1/cases/" + caseId + "/health-scores", Bodies.SCORE))
        .hasStatus(404);
  }

  @Test
  void who_no_longer_shares_closes_the_case_to_other_organisations_at_once() {
    var caseId = aCaseReadyToRefer();
    var referral = aReferral(caseId);
    var path = "/v1/cases/" + caseId;
    made(post(PHYSIOTHERAPIST, path + "/referrals/" + referral + "/acceptance", "{}"));
    made(post(PHYSIOTHERAPIST, path + "/health-scores", Bodies.SCORE));

    made(post(GP, path + "/consents/SHARING_WITHIN_KERNTEAM/withdrawal", Bodies.WITHDRAWAL));

    assertThat(post(PHYSIOTHERAPIST, path + "/health-scores", Bodies.SCORE)).hasStatus(404);
    assertThat(post(GP, path + "/health-scores", Bodies.SCORE)).hasStatus(201);
  }
}
