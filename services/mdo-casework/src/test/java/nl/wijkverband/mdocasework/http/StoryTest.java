package nl.wijkverband.mdocasework.http;

import static nl.wijkverband.mdocasework.MdoOfA.CHAIR;
import static nl.wijkverband.mdocasework.MdoOfA.CONSULTANT;
import static nl.wijkverband.mdocasework.MdoOfA.GP;
import static nl.wijkverband.mdocasework.MdoOfA.PHYSIO;
import static nl.wijkverband.mdocasework.MdoOfA.POH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkverband.contracts.intake.HealthScoreRecordedV1;
import nl.wijkverband.contracts.mdocasework.AdviceGivenV1;
import nl.wijkverband.platform.json.WijkJson;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.platform.rebuild.Rebuilds;
import nl.wijkverband.replay.FilledAnew;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two meetings, three months apart, about one patient, and the traces they leave. */
class StoryTest extends FullService {

  private static final List<String> HER_WORDS =
      List.of("vrolijkvlieger", "krukkenberg", "tussenstapje", "belafspraak", "waterkan", "rondje");

  @Autowired private PersonalData personalData;
  @Autowired private Rebuilds rebuilds;

  private CaseOfTheTest her;

  @Test
  void what_was_promised_comes_back_months_later_until_it_is_done() throws Exception {
    her = CaseOfTheTest.withKernteam(this);
    Told first = firstMeeting();
    long score = NEIGHBOURS.sayIntake(her.id(), aHealthScore());
    Told second = secondMeeting(first);

    assertThat(typesOf(her))
        .containsExactly(
            "mdo-casework.case-submitted",
            "mdo-casework.case-put-on-agenda",
            "mdo-casework.discussion-opened",
            "mdo-casework.advice-given",
            "mdo-casework.action-agreed",
            "mdo-casework.discussion-closed",
            "mdo-casework.advice-answered",
            "mdo-casework.case-submitted",
            "mdo-casework.case-put-on-agenda",
            "mdo-casework.discussion-opened",
            "mdo-casework.action-done",
            "mdo-casework.advice-given",
            "mdo-casework.discussion-closed");
    assertEachDiscussionIsAboutWhatWasKnown(score);
    assertItHappenedInTheOrderOfTheMeeting();
    assertNothingReadableIsStored();
    assertOthersHear(first, second);
    FilledAnew.eachHoldsTheSame(rebuilds, "submissions", "known-patients", "access");
  }

  private record Told(String meeting, String submission, String action) {}

  private Told firstMeeting() throws Exception {
    String submission =
        created(
            POH,
            her.path("/submissions"),
            Bodies.but(
                Bodies.submission(Bodies.TODAY.minusDays(100)), "question", "De krukkenberg op?"));
    String meeting = meetingOn(-92, submission);
    String of = her.path("/submissions/" + submission);
    created(
        CHAIR,
        "/v1/meetings/" + meeting + "/agenda/" + submission + "/discussion",
        Bodies.with("openedAt", Bodies.at(-92, 16)));
    LocalDate day = Bodies.TODAY.minusDays(92);
    created(
        CHAIR, of + "/advice", Bodies.but(Bodies.advice(day), "body", "Eerst een tussenstapje"));
    String action =
        created(
            CHAIR,
            of + "/actions",
            Bodies.but(Bodies.action(PHYSIO, day.plusDays(30), day), "what", "Een belafspraak"));
    created(
        CHAIR,
        of + "/closure",
        Bodies.but(Bodies.closure(Bodies.at(-92, 17)), "closingRound", "Een rondje langs allen"));
    created(
        GP,
        of + "/answer",
        Bodies.but(Bodies.answer(day), "patientWords", "Als een vrolijkvlieger"));
    return new Told(meeting, submission, action);
  }

  private Told secondMeeting(Told first) throws Exception {
    String submission =
        created(GP, her.path("/submissions"), Bodies.submission(Bodies.TODAY.minusDays(10)));
    String meeting = meetingOn(-1, submission);
    read(CHAIR, "/v1/meetings/" + meeting)
        .andExpect(status().isOk())
        .andExpect(jsonPath("agenda[0].openActions.length()").value(1))
        .andExpect(jsonPath("agenda[0].openActions[0].actionId").value(first.action()))
        .andExpect(jsonPath("agenda[0].openActions[0].what").value("Een belafspraak"))
        .andExpect(jsonPath("agenda[0].openActions[0].owner.name").value(PHYSIO.name()))
        .andExpect(jsonPath("agenda[0].openActions[0].late").value(true));
    String of = her.path("/submissions/" + submission);
    created(
        CHAIR,
        "/v1/meetings/" + meeting + "/agenda/" + submission + "/discussion",
        Bodies.with("openedAt", Bodies.at(-1, 16)));
    created(
        PHYSIO,
        her.path("/actions/" + first.action() + "/completion"),
        Bodies.but(Bodies.completion(Bodies.TODAY), "result", "Brengt de waterkan mee"));
    read(CHAIR, "/v1/meetings/" + meeting)
        .andExpect(jsonPath("agenda[0].openActions.length()").value(0));
    created(CHAIR, of + "/advice", Bodies.advice(Bodies.TODAY));
    created(CHAIR, of + "/closure", Bodies.with("closingRound", "Tot over drie maanden"));
    return new Told(meeting, submission, "");
  }

  private String meetingOn(int day, String submission) throws Exception {
    String meeting =
        created(CHAIR, "/v1/meetings", Bodies.meeting(Bodies.at(day, 16), GP, CONSULTANT));
    created(CHAIR, "/v1/meetings/" + meeting + "/agenda", Bodies.place(her.id(), submission, 1));
    return meeting;
  }

  private HealthScoreRecordedV1 aHealthScore() {
    return new HealthScoreRecordedV1(her.id(), 6, LocalDate.now(), null);
  }

  private void assertEachDiscussionIsAboutWhatWasKnown(long score) {
    List<Map<String, Long>> known = historiesOf(her);

    assertThat(known.get(0)).containsOnlyKeys("care-plans", "intake", "mdo-casework");
    assertThat(known.get(0).get("intake")).isLessThan(score);
    assertThat(known.get(1)).containsEntry("intake", score);
    assertThat(known.get(1).get("care-plans")).isEqualTo(known.get(0).get("care-plans"));
    assertThat(known.get(0)).containsEntry("mdo-casework", positionBefore(0));
    assertThat(known.get(1)).containsEntry("mdo-casework", positionBefore(1));
  }

  private static Map<String, Long> positions(String payload) {
    Map<String, Long> positions = new HashMap<>();
    WijkJson.events()
        .readTree(payload)
        .get("historyUpTo")
        .forEach(
            each ->
                positions.put(each.get("service").stringValue(), each.get("position").longValue()));
    return positions;
  }

  private List<Map<String, Long>> historiesOf(CaseOfTheTest aCase) {
    return database
        .sql(
            """
            select payload::text from domain_event
            where case_id = ? and type = 'mdo-casework.discussion-opened' order by position""")
        .param(aCase.id().value())
        .query(String.class)
        .list()
        .stream()
        .map(StoryTest::positions)
        .toList();
  }

  /** Where our own history of the case stood just before this discussion. */
  private long positionBefore(int discussion) {
    return database
        .sql(
            """
            select (select max(e.position) from domain_event e
                    where e.case_id = d.case_id and e.position < d.position)
            from domain_event d
            where d.case_id = ? and d.type = 'mdo-casework.discussion-opened'
            order by d.position offset ? limit 1""")
        .params(her.id().value(), discussion)
        .query(Long.class)
        .single();
  }

  private void assertItHappenedInTheOrderOfTheMeeting() {
    List<Instant> moments =
        database
            .sql(
                """
                select effective_at from domain_event
                where case_id = ? and type in ('mdo-casework.discussion-opened',
                  'mdo-casework.advice-given', 'mdo-casework.action-agreed',
                  'mdo-casework.discussion-closed', 'mdo-casework.advice-answered')
                order by position limit 5""")
            .param(her.id().value())
            .query(OffsetDateTime.class)
            .list()
            .stream()
            .map(OffsetDateTime::toInstant)
            .toList();
    assertThat(moments).isSorted();
    assertThat(moments.getFirst()).isEqualTo(Bodies.at(-92, 16).toInstant());
    assertThat(moments.getLast()).isEqualTo(Bodies.at(-92, 17).toInstant());
  }

  private void assertNothingReadableIsStored() {
    for (String table : List.of("domain_event", "submission", "mdo_action", "known_patient")) {
      List<String> rows =
          database
              .sql("select to_jsonb(t)::text from " + table + " t where case_id = ?")
              .param(her.id().value())
              .query(String.class)
              .list();
      assertThat(rows).isNotEmpty();
      assertThat(rows).noneMatch(row -> HER_WORDS.stream().anyMatch(row::contains));
      assertThat(rows).noneMatch(row -> row.contains("Samira"));
    }
  }

  private void assertOthersHear(Told first, Told second) {
    List<PublishedRecords.Heard> heard = PublishedRecords.of(KAFKA, her.id(), 13);
    assertThat(heard).noneMatch(record -> HER_WORDS.stream().anyMatch(record.body()::contains));
    assertThat(heard).extracting(record -> record.header("ce_position")).doesNotHaveDuplicates();
    var advice = heard.get(3);
    assertThat(advice.headers())
        .containsEntry("ce_source", "urn:nl:wijkverband:mdo-casework")
        .containsEntry("ce_type", "nl.wijkverband.mdo-casework.advice-given")
        .containsEntry("ce_subject", her.id().toString())
        .containsEntry("ce_actorrole", "mdo-chair")
        .containsEntry("ce_allowedunder", "mdo")
        .containsEntry("ce_consent", "SHARING_WITHIN_KERNTEAM");
    AdviceGivenV1 contract =
        personalData.reveal(advice.json(), AdviceGivenV1.class, NEIGHBOURS.patientOf(her.id()));
    assertThat(contract.submissionId().toString()).isEqualTo(first.submission());
    assertThat(contract.body()).isEqualTo("Eerst een tussenstapje");
    assertThat(contract.organisation()).isNull();
    assertThat(heard.get(8).json().get("meetingId").stringValue()).isEqualTo(second.meeting());
    assertThat(heard.get(8).header("ce_allowedunder")).isEqualTo("submitted-in-wijk");
  }

  private List<String> typesOf(CaseOfTheTest aCase) {
    return database
        .sql("select type from domain_event where case_id = ? order by position")
        .param(aCase.id().value())
        .query(String.class)
        .list();
  }
}
