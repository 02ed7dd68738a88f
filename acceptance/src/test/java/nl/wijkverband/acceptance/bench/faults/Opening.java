package nl.wijkverband.acceptance.bench.faults;

import static nl.wijkverband.acceptance.stage.Practitioner.CHAIR;
import static nl.wijkverband.acceptance.stage.Practitioner.GP;
import static nl.wijkverband.acceptance.stage.Practitioner.PATIENT;
import static nl.wijkverband.acceptance.stage.Practitioner.POH;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkverband.acceptance.stage.Days;
import nl.wijkverband.acceptance.stage.Practitioner;

/** Opens the cases a run is about, before any fault; these commands stand in the ledger as well. */
final class Opening {

  private static final int ATTEMPTS = 120;

  private final Caller caller;
  // How far the others must be before they are asked anything.
  private final TreeMap<String, Long> seen = new TreeMap<>();

  Opening(Caller caller) {
    this.caller = caller;
  }

  List<OpenedCase> cases(int number) throws InterruptedException {
    var meeting =
        done(
            Kind.MEETING,
            CHAIR,
            "/v1/meetings",
            null,
            Map.of("at", Days.at(Days.ahead(7), 16), "minutes", 60, "participants", List.of()));
    var cases = new java.util.ArrayList<OpenedCase>();
    for (int nth = 0; nth < number; nth++) {
      cases.add(open(nth, meeting));
    }
    return List.copyOf(cases);
  }

  private OpenedCase open(int nth, String meeting) throws InterruptedException {
    var patientId =
        done(
            Kind.REGISTER,
            GP,
            "/v1/patients",
            null,
            Map.of(
                "givenName", "Storing",
                "familyName", "Proef" + (char) ('a' + nth % 26),
                "birthDate", "1980-01-01",
                "sex", "OTHER"));
    var caseId =
        done(
            Kind.OPEN,
            GP,
            "/v1/patients/" + patientId + "/cases",
            null,
            Map.of(
                "complaint", "Moe",
                "complaintSince", Days.ago(500),
                "openedOn", Days.ago(400)));
    var base = "/v1/cases/" + caseId;
    done(
        Kind.GIVE_ACCESS,
        GP,
        "/v1/patients/" + patientId + "/access",
        null,
        Map.of("accountId", PATIENT.id(), "givenOn", Days.ago(400)));
    for (String purpose : List.of("SHARING_WITHIN_KERNTEAM", "BUURTTEAM")) {
      done(
          Kind.CONSENT,
          GP,
          base + "/consents",
          caseId,
          Map.of("purpose", purpose, "how", "ORAL", "givenOn", Days.ago(400)));
    }
    kernteam(base, caseId);
    var submission =
        done(
            Kind.SUBMIT,
            POH,
            base + "/submissions",
            caseId,
            Map.of(
                "purpose", "CLARIFY_PROBLEM",
                "question", "Hoe verder?",
                "introduction", "Een verzonnen casus.",
                "submittedOn", Days.ago(1)));
    done(
        Kind.AGENDA,
        CHAIR,
        "/v1/meetings/" + meeting + "/agenda",
        caseId,
        Map.of("caseId", caseId, "submissionId", submission, "order", 1, "minutes", 15));
    return new OpenedCase(patientId, caseId, meeting, submission);
  }

  private void kernteam(String base, String caseId) throws InterruptedException {
    done(
        Kind.KERNTEAM,
        GP,
        base + "/kernteam",
        caseId,
        Map.of(
            "members", Plan.TEAM.stream().map(Practitioner::ref).toList(),
            "leadId", GP.id(),
            "buurtteamConsidered", true,
            "formedOn", Days.ago(399)));
  }

  private String done(
      Kind kind,
      Practitioner who,
      String path,
      @org.jspecify.annotations.Nullable String caseId,
      Map<String, ?> body)
      throws InterruptedException {
    var request = Request.of(kind, 1, who, path, caseId, null, body);
    Entry.Answered last = null;
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      last = caller.attempt(request, attempt, false, Manner.PATIENCE, atLeast());
      var position = last.position();
      var id = last.id();
      if (last.status() / 100 == 2 && id != null && position != null) {
        var pair = position.split(":");
        seen.merge(pair[0], Long.parseLong(pair[1]), Math::max);
        return id;
      }
      Thread.sleep(500);
    }
    throw new IllegalStateException("The stage could not be set: " + path + ", " + last);
  }

  private String atLeast() {
    return String.join(
        ",", seen.entrySet().stream().map(one -> one.getKey() + ":" + one.getValue()).toList());
  }
}
