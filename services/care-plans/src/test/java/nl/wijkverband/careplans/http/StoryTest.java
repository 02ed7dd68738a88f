package nl.wijkverband.careplans.http;

import static nl.wijkverband.careplans.PlanA.BUURTTEAM;
import static nl.wijkverband.careplans.PlanA.GP;
import static nl.wijkverband.careplans.PlanA.PHYSIO;
import static nl.wijkverband.careplans.PlanA.POH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.wijkverband.contracts.careplans.NoShowRecordedV1;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.platform.rebuild.Rebuilds;
import nl.wijkverband.replay.FilledAnew;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The story of patient A, as far as it is ours, and the traces it leaves. */
class StoryTest extends FullService {

  private static final List<String> HER_WORDS =
      List.of("vrolijkvlieger", "krukkenberg", "tussenstapje", "stilletelefoon", "waterkan");

  @Autowired private JdbcClient database;
  @Autowired private PersonalData personalData;
  @Autowired private Rebuilds rebuilds;

  @Test
  void from_kernteam_to_the_call_after_a_no_show() throws Exception {
    var aCase = CaseOfTheTest.opened(this);
    String missed = tell(aCase);

    assertThat(typesOf(aCase))
        .containsExactly(
            "care-plans.kernteam-formed",
            "care-plans.goal-proposed",
            "care-plans.goal-agreed",
            "care-plans.follow-up-interval-agreed",
            "care-plans.appointment-planned",
            "care-plans.appointment-planned",
            "care-plans.appointment-kept",
            "care-plans.goal-revised",
            "care-plans.goal-agreed",
            "care-plans.appointment-planned",
            "care-plans.no-show-recorded",
            "care-plans.no-show-call-recorded",
            "care-plans.no-show-letter-asked",
            "care-plans.no-show-call-recorded");
    assertHappenedWhenItHappened(aCase);
    assertNothingReadableIsStored(aCase);
    assertOthersHear(aCase, missed);
    FilledAnew.eachHoldsTheSame(rebuilds, "access");
  }

  private String tell(CaseOfTheTest aCase) throws Exception {
    created(
        GP,
        aCase.path("/kernteam"),
        Bodies.but(
            Bodies.but(Bodies.kernteam(GP, POH, PHYSIO, BUURTTEAM), "buurtteamConsidered", false),
            "buurtteamReason",
            "Vraag van de waterkan"));
    String goal =
        created(
            POH,
            aCase.path("/goals"),
            Bodies.but(Bodies.goal("Als een vrolijkvlieger"), "measuredBy", "krukkenberg"));
    changed(GP, aCase.path("/goals/" + goal + "/agreement"), Bodies.agreement(), 1);
    created(POH, aCase.path("/intervals"), Bodies.interval(POH));
    String kept =
        created(
            POH,
            aCase.path("/appointments"),
            Bodies.with(
                "appointments",
                List.of(Bodies.item(GP, Bodies.at(-14, 9)), Bodies.item(POH, Bodies.at(14, 10)))));
    created(GP, aCase.path("/appointments/" + kept + "/attendance"), Bodies.with());
    changed(
        PHYSIO,
        aCase.path("/goals/" + goal + "/revision"),
        Bodies.revision("Eerst een tussenstapje"),
        1);
    changed(
        POH, aCase.path("/goals/" + goal + "/agreement"), Bodies.with("agreedOn", Bodies.TODAY), 2);
    String missed = aCase.appointment(PHYSIO, Bodies.at(-1, 14));
    String noShow = aCase.path("/appointments/" + missed + "/no-show");
    created(PHYSIO, noShow, Bodies.with("note", "Een stilletelefoon"));
    created(POH, noShow + "/calls", call(false, null));
    created(POH, noShow + "/calls", call(true, "Brengt de waterkan mee"));
    send(POH, noShow + "/calls", call(true, null)).andExpect(status().isUnprocessableContent());
    return missed;
  }

  private void assertHappenedWhenItHappened(CaseOfTheTest aCase) {
    assertThat(effectiveAt(aCase, "care-plans.goal-proposed"))
        .isEqualTo(
            Bodies.TODAY
                .minusDays(30)
                .atTime(LocalTime.NOON)
                .atZone(ZoneId.of("Europe/Amsterdam"))
                .toInstant());
    assertThat(effectiveAt(aCase, "care-plans.appointment-kept"))
        .isEqualTo(Bodies.at(-14, 9).toInstant());
    assertThat(effectiveAt(aCase, "care-plans.no-show-recorded"))
        .isEqualTo(Bodies.at(-1, 14).toInstant());
  }

  private Instant effectiveAt(CaseOfTheTest aCase, String type) {
    return database
        .sql("select effective_at from domain_event where case_id = ? and type = ?")
        .params(aCase.id().value(), type)
        .query(OffsetDateTime.class)
        .single()
        .toInstant();
  }

  private void assertNothingReadableIsStored(CaseOfTheTest aCase) {
    List<String> rows =
        database
            .sql("select to_jsonb(e)::text from domain_event e where case_id = ?")
            .param(aCase.id().value())
            .query(String.class)
            .list();
    assertThat(rows).hasSize(14);
    for (String word : HER_WORDS) {
      assertThat(rows).noneMatch(row -> row.contains(word));
    }
  }

  private void assertOthersHear(CaseOfTheTest aCase, String missed) {
    List<PublishedRecords.Heard> heard = PublishedRecords.of(KAFKA, aCase.id(), 14);
    for (String word : HER_WORDS) {
      assertThat(heard).noneMatch(record -> record.body().contains(word));
    }
    assertThat(heard).extracting(record -> record.header("ce_position")).doesNotHaveDuplicates();
    var noShow =
        heard.stream()
            .filter(it -> it.header("ce_type").equals("nl.wijkverband.care-plans.no-show-recorded"))
            .findFirst()
            .orElseThrow();
    assertThat(noShow.headers())
        .containsEntry("ce_specversion", "1.0")
        .containsEntry("ce_source", "urn:nl:wijkverband:care-plans")
        .containsEntry("ce_revision", "1")
        .containsEntry("ce_datacontenttype", "application/json")
        .containsEntry("ce_subject", aCase.id().toString())
        .containsEntry("ce_caseid", aCase.id().toString())
        .containsEntry("ce_patientid", INTAKE.patientOf(aCase.id()).toString())
        .containsEntry("ce_effectiveat", Bodies.at(-1, 14).toInstant().toString())
        .containsEntry("ce_time", Bodies.at(-1, 14).toInstant().toString())
        .containsEntry("ce_actorid", PHYSIO.id().toString())
        .containsEntry("ce_actorrole", "physiotherapist")
        .containsEntry("ce_actororganisation", PHYSIO.organisationId().toString())
        .containsEntry("ce_allowedunder", "kernteam")
        .containsEntry("ce_consent", "SHARING_WITHIN_KERNTEAM")
        .containsKeys(
            "ce_id",
            "ce_aggregateid",
            "ce_sequence",
            "ce_epoch",
            "ce_position",
            "ce_previousposition",
            "ce_recordedat",
            "ce_causationid",
            "ce_correlationid",
            "ce_policyversion",
            "ce_keyid");
    NoShowRecordedV1 contract =
        personalData.reveal(noShow.json(), NoShowRecordedV1.class, INTAKE.patientOf(aCase.id()));
    assertThat(contract.appointmentId().toString()).isEqualTo(missed);
    assertThat(contract.note()).isEqualTo("Een stilletelefoon");
    assertThat(contract.protocolVersion()).isEqualTo("no-show-1");
    assertThat(contract.practitioner()).isEqualTo(PHYSIO);
  }

  private List<String> typesOf(CaseOfTheTest aCase) {
    return database
        .sql("select type from domain_event where case_id = ? order by position")
        .param(aCase.id().value())
        .query(String.class)
        .list();
  }

  private static Map<String, Object> call(boolean reached, String agreed) {
    return Bodies.with(
        "reached", reached, "agreed", agreed, "calledAt", OffsetDateTime.now().minusMinutes(1));
  }

  private String created(PractitionerRef who, String path, Object body) throws Exception {
    var answer =
        send(who, path, body)
            .andExpect(status().isCreated())
            .andExpect(jsonPath("position").exists());
    return json(answer).get("id").stringValue();
  }

  private void changed(PractitionerRef who, String path, Object body, int seenRevision)
      throws Exception {
    send(who, request(path, body, seenRevision)).andExpect(status().isCreated());
  }
}
