package nl.wijkverband.acceptance.stage;

import static nl.wijkverband.acceptance.stage.Practitioner.BUURTTEAM;
import static nl.wijkverband.acceptance.stage.Practitioner.CHAIR;
import static nl.wijkverband.acceptance.stage.Practitioner.CONSULTANT;
import static nl.wijkverband.acceptance.stage.Practitioner.GP;
import static nl.wijkverband.acceptance.stage.Practitioner.PHYSIOTHERAPIST;
import static nl.wijkverband.acceptance.stage.Practitioner.POH;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happens once there is a plan: notes, an evaluation, a waived invoice, an MDO, a message. */
record CanaryCare(String caseId, String base) {

  void careGoesOn() {
    done(
        PHYSIOTHERAPIST,
        "care-plans",
        base + "/activation-notes",
        Map.of(
            "emphasis", List.of("PACING"),
            "note", Canary.ACTIVATION_NOTE.word(),
            "sessionOn", Days.ago(50)));
    done(
        POH,
        "care-plans",
        base + "/unplanned-contacts",
        Map.of(
            "practitionerId", POH.id(),
            "form", "TELEPHONE",
            "about", Canary.UNPLANNED_ABOUT.word(),
            "at", Days.at(Days.ago(49), 11)));
    evaluate();
    waive();
    correct();
  }

  private void evaluate() {
    var goal =
        done(
            POH,
            "care-plans",
            base + "/goals",
            Map.of(
                "wording", "Elke dag een blokje om",
                "domain", "BODY",
                "horizon", "SHORT",
                "helpers", List.of("PHYSIOTHERAPIST"),
                "proposedOn", Days.ago(60)));
    Api.as(GP.username())
        .header("If-Match", "\"1\"")
        .done(
            "care-plans", base + "/goals/" + goal + "/agreement", Map.of("agreedOn", Days.ago(59)));
    done(
        POH,
        "care-plans",
        base + "/plan/evaluations",
        Map.of(
            "goals",
            List.of(
                Map.of(
                    "goalId",
                    goal,
                    "outcome",
                    "NOT_REACHED",
                    "analysis",
                    Canary.NOT_REACHED_BECAUSE.word())),
            "functioning",
            Canary.FUNCTIONING.word(),
            "outcome",
            "GOES_ON",
            "nextEvaluationOn",
            Days.ahead(20),
            "evaluatedOn",
            Days.ago(30)));
  }

  private void waive() {
    var noShow = noShow(GP, 45);
    done(
        GP,
        "care-plans",
        noShow + "/calls",
        Map.of("reached", false, "calledAt", Days.at(Days.ago(44), 9)));
    done(GP, "care-plans", noShow + "/letter", Map.of("sentOn", Days.ago(43)));
    Eventually.done(
        GP,
        "care-plans",
        noShow + "/invoice",
        Map.of(
            "charged", false,
            "reason", Canary.WAIVED_BECAUSE.word(),
            "decidedOn", Days.ago(20)));
  }

  private void correct() {
    done(
        PHYSIOTHERAPIST,
        "care-plans",
        noShow(PHYSIOTHERAPIST, 12) + "/correction",
        Map.of(
            "outcome", "KEPT",
            "reason", Canary.CORRECTED_BECAUSE.word(),
            "correctedOn", Days.ago(11)));
  }

  private String noShow(Practitioner with, int daysAgo) {
    var one =
        Map.of("practitionerId", with.id(), "at", Days.at(Days.ago(daysAgo), 9), "minutes", 30);
    var id = done(with, "care-plans", base + "/appointments", Map.of("appointments", List.of(one)));
    var noShow = base + "/appointments/" + id + "/no-show";
    done(with, "care-plans", noShow, Map.of());
    return noShow;
  }

  /** One discussion is closed, a second is open now. */
  CanaryCase.Left isDiscussed() {
    var first = submitted(Days.ago(40));
    var meeting = meeting(Days.at(Days.ago(35), 12));
    opened(meeting, first, Days.at(Days.ago(35), 12));
    advised(first);
    done(
        CHAIR,
        "mdo-casework",
        base + "/submissions/" + first + "/closure",
        Map.of(
            "closingRound", Canary.MDO_CLOSING.word(),
            "closedAt", Days.at(Days.ago(35), 13)));
    done(
        GP,
        "mdo-casework",
        base + "/submissions/" + first + "/answer",
        Map.of(
            "answer", "AGREES",
            "patientWords", Canary.MDO_ANSWER.word(),
            "answeredOn", Days.ago(30)));
    var second = submitted(Days.ago(3));
    var now = meeting(Days.at(Days.ago(0), 0));
    opened(now, second, null);
    var action = action(second, BUURTTEAM, Canary.ACTION_OF_BUURTTEAM);
    return new CanaryCase.Left(now, second, action, message());
  }

  private String submitted(String on) {
    return done(
        POH,
        "mdo-casework",
        base + "/submissions",
        Map.of(
            "purpose",
            "CLARIFY_PROBLEM",
            "question",
            Canary.MDO_QUESTION.word(),
            "introduction",
            Canary.MDO_INTRODUCTION.word(),
            "submittedOn",
            on));
  }

  private static String meeting(String at) {
    return done(
        CHAIR,
        "mdo-casework",
        "/v1/meetings",
        Map.of("at", at, "minutes", 45, "participants", List.of(CONSULTANT.ref())));
  }

  private void opened(String meeting, String submission, @Nullable String at) {
    done(
        CHAIR,
        "mdo-casework",
        "/v1/meetings/" + meeting + "/agenda",
        Map.of("caseId", caseId, "submissionId", submission, "order", 1, "minutes", 15));
    done(
        CHAIR,
        "mdo-casework",
        "/v1/meetings/" + meeting + "/agenda/" + submission + "/discussion",
        at == null ? Map.of() : Map.of("openedAt", at));
  }

  private void advised(String submission) {
    done(
        CHAIR,
        "mdo-casework",
        base + "/submissions/" + submission + "/advice",
        Map.of(
            "discussion", Canary.MDO_DISCUSSION.word(),
            "body", Canary.MDO_BODY.word(),
            "agreements", Canary.MDO_AGREEMENTS.word(),
            "practitioner", Canary.MDO_FEEDBACK.word(),
            "givenOn", Days.ago(35)));
    var ofPoh = action(submission, POH, Canary.ACTION_OF_POH);
    done(
        POH,
        "mdo-casework",
        base + "/actions/" + ofPoh + "/completion",
        Map.of("result", Canary.ACTION_RESULT.word(), "doneOn", Days.ago(28)));
  }

  private String action(String submission, Practitioner owner, Canary what) {
    return done(
        CHAIR,
        "mdo-casework",
        base + "/submissions/" + submission + "/actions",
        Map.of(
            "what", what.word(),
            "owner", owner.ref(),
            "due", Days.ahead(14),
            "agreedOn", owner == POH ? Days.ago(35) : Days.today()));
  }

  private String message() {
    return done(
        PHYSIOTHERAPIST,
        "messaging",
        base + "/conversations",
        Map.of(
            "category", "MOTIVATION",
            "participants", List.of(POH.ref()),
            "text", Canary.MESSAGE_TEXT.word(),
            "urgent", true,
            "urgentReason", Canary.MESSAGE_URGENCY.word()));
  }

  private static String done(Practitioner by, String service, String path, Map<String, ?> body) {
    return Api.as(by.username()).done(service, path, body);
  }
}
