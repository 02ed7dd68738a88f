package nl.wijkverband.acceptance.bench.faults;

import static nl.wijkverband.acceptance.stage.Practitioner.BUURTTEAM;
import static nl.wijkverband.acceptance.stage.Practitioner.CHAIR;
import static nl.wijkverband.acceptance.stage.Practitioner.GP;
import static nl.wijkverband.acceptance.stage.Practitioner.PATIENT;
import static nl.wijkverband.acceptance.stage.Practitioner.PHYSIOTHERAPIST;
import static nl.wijkverband.acceptance.stage.Practitioner.POH;
import static nl.wijkverband.acceptance.stage.Practitioner.PSYCHOLOGIST;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.wijkverband.acceptance.stage.Days;
import nl.wijkverband.acceptance.stage.Practitioner;

/** Opens the cases a run is about, before any fault; these commands stand in the ledger as well. */
final class Opening {

  private static final int ATTEMPTS = 120;
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private final Caller caller;
  // How far the others must be before they are asked anything.
  private final TreeMap<String, Long> seen = new TreeMap<>();

  Opening(Caller caller) {
    this.caller = caller;
  }

  List<OpenedCase> cases(int number) throws InterruptedException {
    for (Practitioner who : List.of(GP, POH, PSYCHOLOGIST)) {
      canBeReachedOn(who, EnumSet.allOf(DayOfWeek.class));
    }
    // What is sent to these waits, whatever the day: there are messages of both kinds in every run.
    for (Practitioner who : List.of(PHYSIOTHERAPIST, BUURTTEAM)) {
      canBeReachedOn(who, EnumSet.of(LocalDate.now(ZONE).plusDays(2).getDayOfWeek()));
    }
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

  private void canBeReachedOn(Practitioner who, Set<DayOfWeek> week) throws InterruptedException {
    var days =
        week.stream()
            .map(day -> Map.of("day", day.name(), "from", "00:00", "until", "23:59"))
            .toList();
    var reachability = Map.of("days", days, "absences", List.of(), "urgentBy", "INBOX");
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      if (caller.set(who, "messaging", "/v1/reachability", reachability)) {
        return;
      }
      Thread.sleep(500);
    }
    throw new IllegalStateException("The stage could not be set: reachability of " + who);
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
