package nl.wijkverband.acceptance.stage;

import static nl.wijkverband.acceptance.stage.Practitioner.BUURTTEAM;
import static nl.wijkverband.acceptance.stage.Practitioner.GP;
import static nl.wijkverband.acceptance.stage.Practitioner.PHYSIOTHERAPIST;
import static nl.wijkverband.acceptance.stage.Practitioner.POH;
import static nl.wijkverband.acceptance.stage.Practitioner.PSYCHOLOGIST;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A case with a canary word in every personal field, left in the middle of things: a letter to
 * answer, a question to answer, a goal to agree on, an appointment to record, a call to make.
 */
public record CanaryCase(
    String patientId,
    String caseId,
    String goalId,
    String letterToPoh,
    String letterToPhysiotherapist,
    String missed,
    String recordable,
    String planned,
    Left left) {

  /** What the pages of the MDO and of messages are about. */
  public record Left(
      String meetingId, String submissionId, String actionId, String conversationId) {}

  /** Digits that stand nowhere else either. */
  public static final String PHONE = "0613579135";

  /** Passes the eleven test, belongs to nobody. */
  public static final String BSN = "999995571";

  private static @Nullable CanaryCase opened;

  /** The one canary case, opened through the API at the first call. */
  public static synchronized CanaryCase opened() {
    if (opened == null) {
      opened = open();
    }
    return opened;
  }

  private static CanaryCase open() {
    var patientId = done(GP, "intake", "/v1/patients", patient());
    var caseId =
        done(
            GP,
            "intake",
            "/v1/patients/" + patientId + "/cases",
            Map.of(
                "complaint", Canary.COMPLAINT.word(),
                "complaintSince", Days.ago(200),
                "openedOn", Days.ago(90)));
    var base = "/v1/cases/" + caseId;
    new CanaryPath(patientId, base).walk();
    agreeToShare(base);
    formKernteam(base);
    var letters = CanaryLetters.send(base);
    done(
        GP,
        "intake",
        base + "/health-scores",
        Map.of(
            "score", 4,
            "measuredOn", Days.ago(60),
            "neededForOneMore", Canary.NEEDED_FOR_ONE_MORE.word()));
    var goalId = goal(base);
    interval(base, PHYSIOTHERAPIST);
    interval(base, POH);
    var care = new CanaryCare(caseId, base);
    care.careGoesOn();
    var missed = missed(base);
    cancelled(base);
    return new CanaryCase(
        patientId,
        caseId,
        goalId,
        letters.toPoh(),
        letters.toPhysiotherapist(),
        missed,
        appointment(base, PHYSIOTHERAPIST, Days.at(Days.ago(1), 15)),
        appointment(base, POH, Days.at(Days.ahead(9), 11)),
        care.isDiscussed());
  }

  private static Map<String, ?> patient() {
    return Map.of(
        "givenName",
        "K" + Canary.GIVEN_NAME.word().substring(1),
        "familyName",
        "K" + Canary.FAMILY_NAME.word().substring(1),
        "birthDate",
        "1987-06-05",
        "sex",
        "FEMALE",
        "bsn",
        BSN,
        "phone",
        PHONE,
        "email",
        Canary.EMAIL.word() + "@voorbeeld.invalid",
        "address",
        Canary.ADDRESS.word() + " 1");
  }

  private static void agreeToShare(String base) {
    done(
        GP,
        "intake",
        base + "/explanations",
        Map.of(
            "models", List.of("PREDICTIVE_CODING"),
            "metaphor", Canary.METAPHOR.word(),
            "patientWords", Canary.PATIENT_WORDS.word(),
            "givenOn", Days.ago(89)));
    for (String purpose : List.of("SHARING_WITHIN_KERNTEAM", "BUURTTEAM")) {
      done(
          GP,
          "intake",
          base + "/consents",
          Map.of("purpose", purpose, "how", "WRITTEN", "givenOn", Days.ago(88)));
    }
  }

  private static void formKernteam(String base) {
    done(
        GP,
        "care-plans",
        base + "/kernteam",
        Map.of(
            "members",
                List.of(
                    GP.ref(),
                    POH.ref(),
                    PHYSIOTHERAPIST.ref(),
                    BUURTTEAM.ref(),
                    PSYCHOLOGIST.ref()),
            "leadId", GP.id(),
            "buurtteamConsidered", true,
            "buurtteamReason", Canary.BUURTTEAM_REASON.word(),
            "formedOn", Days.ago(87)));
  }

  private static String goal(String base) {
    var goalId =
        done(
            POH,
            "care-plans",
            base + "/goals",
            Map.of(
                "wording", Canary.GOAL_WORDING.word(),
                "domain", "SOCIETY",
                "horizon", "MIDDLE",
                "measuredBy", Canary.GOAL_MEASURED_BY.word(),
                "helpers", List.of("POH"),
                "proposedOn", Days.ago(60)));
    Api.as(POH.username())
        .header("If-Match", "\"1\"")
        .done(
            "care-plans",
            base + "/goals/" + goalId + "/revision",
            Map.of(
                "wording", Canary.GOAL_NEW_WORDING.word(),
                "reason", Canary.GOAL_REASON.word(),
                "revisedOn", Days.ago(30)));
    return goalId;
  }

  private static void interval(String base, Practitioner with) {
    done(
        GP,
        "care-plans",
        base + "/intervals",
        Map.of("practitionerId", with.id(), "minWeeks", 2, "maxWeeks", 4, "from", Days.ago(80)));
  }

  private static String missed(String base) {
    var missed = appointment(base, PHYSIOTHERAPIST, Days.at(Days.ago(2), 10));
    var path = base + "/appointments/" + missed + "/no-show";
    done(PHYSIOTHERAPIST, "care-plans", path, Map.of("note", Canary.NO_SHOW_NOTE.word()));
    done(
        POH,
        "care-plans",
        path + "/calls",
        Map.of(
            "reached", false,
            "agreed", Canary.CALL_AGREED.word(),
            "calledAt", Days.at(Days.ago(1), 9)));
    return missed;
  }

  private static void cancelled(String base) {
    var cancelled = appointment(base, GP, Days.at(Days.ahead(5), 9));
    done(
        GP,
        "care-plans",
        base + "/appointments/" + cancelled + "/cancellation",
        Map.of(
            "by", "BY_PATIENT",
            "reason", Canary.CANCEL_REASON.word(),
            "on", Days.today()));
  }

  private static String appointment(String base, Practitioner with, String at) {
    var one = Map.of("practitionerId", with.id(), "at", at, "minutes", 30);
    return done(with, "care-plans", base + "/appointments", Map.of("appointments", List.of(one)));
  }

  private static String done(Practitioner by, String service, String path, Map<String, ?> body) {
    return Api.as(by.username()).done(service, path, body);
  }
}
