package nl.wijkverband.messaging.http;

import static nl.wijkverband.messaging.TeamA.BUURTTEAM;
import static nl.wijkverband.messaging.TeamA.CHAIR;
import static nl.wijkverband.messaging.TeamA.GP;
import static nl.wijkverband.messaging.TeamA.POH;
import static nl.wijkverband.messaging.TeamA.PSYCHOLOGIST;
import static nl.wijkverband.messaging.http.Talk.somebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import nl.wijkverband.local.TestPostgres;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ConsentPurpose;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Who sees a conversation, as kernteam and consents come and go, and what it leaves behind. */
class VisibilityTest extends FullService {

  @Autowired private JdbcClient database;

  private final PractitionerRef physio = somebody(Role.PHYSIOTHERAPIST);
  private CaseId caseId;
  private Talk talk;

  @BeforeEach
  void conversation() throws Exception {
    caseId = OTHERS.caseOf(GP, POH, physio, PSYCHOLOGIST, BUURTTEAM);
    for (PractitionerRef each : List.of(GP, POH, physio, BUURTTEAM)) {
      set(each, Bodies.always()).andExpect(status().isOk());
    }
    talk =
        Talk.start(
            this,
            database,
            caseId,
            GP,
            Bodies.conversation("Over de regenboogkrab", POH, physio, BUURTTEAM));
  }

  @Test
  void everybody_in_it_sees_it_and_nobody_else_of_the_kernteam() throws Exception {
    for (PractitionerRef each : List.of(GP, POH, physio, BUURTTEAM)) {
      assertThat(talk.seenBy(each).get("messages").size()).isEqualTo(1);
      assertThat(talk.inListOf(each, false).get("with").size()).isEqualTo(3);
    }
    assertThat(talk.isHiddenFrom(PSYCHOLOGIST)).isTrue();
    assertThat(talk.inListOf(PSYCHOLOGIST, false)).isNull();
    send(PSYCHOLOGIST, talk.path() + "/messages", Bodies.message("Ik ook"))
        .andExpect(status().isNotFound())
        .andExpect(jsonPath("type").value("urn:wijkverband:problem:no-such-conversation"));
  }

  @Test
  void who_left_the_kernteam_sees_none_and_hears_nothing_more() throws Exception {
    OTHERS.leave(caseId, physio);

    assertThat(talk.isHiddenFrom(physio)).isTrue();
    assertThat(talk.inListOf(physio, false)).isNull();
    talk.say(GP, Bodies.message("Nu zonder fysio"));
    assertThat(talk.seenBy(GP).get("messages").get(1).get("deliveries").size()).isEqualTo(2);
    send(physio, talk.path() + "/messages", Bodies.message("Hallo"))
        .andExpect(status().isNotFound());
  }

  @Test
  void who_left_the_kernteam_sees_none_although_they_are_of_the_practice() throws Exception {
    OTHERS.leave(caseId, POH);

    assertThat(talk.isHiddenFrom(POH)).isTrue();
    assertThat(talk.inListOf(POH, false)).isNull();
    look(POH, "/v1/cases/" + caseId + "/conversations")
        .andExpect(status().isOk())
        .andExpect(jsonPath("items").isEmpty());
    send(POH, talk.path() + "/messages", Bodies.message("Hallo")).andExpect(status().isNotFound());
    send(POH, talk.path() + "/reading", Bodies.with("messageId", talk.firstMessage()))
        .andExpect(status().isNotFound());

    OTHERS.join(caseId, POH);

    assertThat(talk.isHiddenFrom(POH)).isFalse();
  }

  @Test
  void a_withdrawn_consent_closes_it_for_whom_it_concerns() throws Exception {
    OTHERS.withdraw(caseId, ConsentPurpose.BUURTTEAM);

    assertThat(talk.isHiddenFrom(BUURTTEAM)).isTrue();
    assertThat(talk.inListOf(BUURTTEAM, false)).isNull();
    assertThat(talk.isHiddenFrom(physio)).isFalse();
  }

  @Test
  void a_conversation_of_one_case_is_not_found_through_another() throws Exception {
    CaseId other = OTHERS.caseOf(GP, physio);

    look(GP, "/v1/cases/" + other + "/conversations/" + talk.id()).andExpect(status().isNotFound());
    send(
            GP,
            "/v1/cases/" + other + "/conversations/" + talk.id() + "/messages",
            Bodies.message("Hier?"))
        .andExpect(status().isNotFound());
  }

  @Test
  void nobody_outside_the_kernteam_is_invited() throws Exception {
    send(GP, "/v1/cases/" + caseId + "/conversations", Bodies.conversation("Hallo", POH, CHAIR))
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("type").value("urn:wijkverband:rule:only-the-kernteam-is-invited"))
        .andExpect(jsonPath("errors[0].field").value("participants[1].id"));
  }

  @Test
  void somebody_in_another_role_is_somebody_else() throws Exception {
    assertThat(talk.isHiddenFrom(inRole(GP, Role.POH))).isTrue();
    assertThat(talk.inListOf(inRole(GP, Role.POH), false)).isNull();
  }

  @Test
  void nothing_readable_is_stored() {
    List<String> rows =
        database
            .sql(
                """
                select to_jsonb(m)::text from message m where conversation_id = :id
                union all
                select to_jsonb(e)::text from domain_event e where aggregate_id = :id
                union all
                select to_jsonb(t)::text from scheduled_tasks t""")
            .param("id", UUID.fromString(talk.id()))
            .query(String.class)
            .list();

    assertThat(rows).hasSizeGreaterThanOrEqualTo(3).noneMatch(row -> row.contains("regenboogkrab"));
  }

  @Test
  void every_answer_leaves_a_line_in_the_access_log() throws Exception {
    talk.seenBy(physio);
    talk.inListOf(physio, false);

    var login = TestPostgres.shared().superuser(databaseName());
    var log =
        JdbcClient.create(new DriverManagerDataSource(login.url(), login.user(), login.password()))
            .sql(
                """
                select action, ground, patients::text as patients from access_log
                where actor_id = ? order by occurred_at""")
            .param(physio.id().value())
            .query()
            .listOfRows();
    assertThat(log)
        .extracting(row -> row.get("action"))
        .containsExactly("read-conversation", "list-conversations");
    assertThat(log)
        .allSatisfy(
            row -> {
              assertThat(row.get("ground").toString()).startsWith("kernteam");
              assertThat(row.get("patients").toString())
                  .contains(OTHERS.patientOf(caseId).toString());
            });
  }

  private static String databaseName() {
    String url = DATABASE.app().url();
    return url.substring(url.lastIndexOf('/') + 1).split("\\?")[0];
  }
}
