package nl.wijkverband.messaging.http;

import static nl.wijkverband.messaging.http.Talk.await;
import static nl.wijkverband.messaging.http.Talk.somebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** People come, go, talk and read as chance has it; each sees exactly what reached them. */
class RandomConversationTest extends FullService {

  private static final int STEPS = 25;

  @Autowired private JdbcClient database;

  private final PractitionerRef gp = somebody(Role.GP);
  private final PractitionerRef physio = somebody(Role.PHYSIOTHERAPIST);
  private final PractitionerRef psychologist = somebody(Role.PSYCHOLOGIST);
  private final List<PractitionerRef> everybody = List.of(gp, physio, psychologist);
  private final Set<PractitionerRef> away = new HashSet<>();
  private final Set<PractitionerRef> left = new HashSet<>();
  private final List<Said> said = new ArrayList<>();

  /** The slow and simple way to know who sees what. */
  private record Said(
      String id,
      String text,
      PractitionerRef from,
      Set<PractitionerRef> waiting,
      Set<PractitionerRef> reached,
      Set<PractitionerRef> read) {

    boolean isSeenBy(PractitionerRef who) {
      return from.equals(who) || reached.contains(who);
    }

    boolean isUnreadBy(PractitionerRef who) {
      return reached.contains(who) && !read.contains(who);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void everybody_sees_what_reached_them_and_nothing_else(long seed) throws Exception {
    var random = new Random(seed);
    CaseId caseId = OTHERS.caseOf(gp, physio, psychologist);
    for (PractitionerRef each : everybody) {
      set(each, Bodies.always()).andExpect(status().isOk());
    }
    Talk talk =
        Talk.start(this, database, caseId, gp, Bodies.conversation("nul", physio, psychologist));
    remember(talk.firstMessage(), "nul", gp, false);
    for (int step = 1; step <= STEPS; step++) {
      doSomething(random, talk, "stap " + step);
      for (PractitionerRef each : everybody) {
        compare(talk, each);
      }
    }
  }

  private void doSomething(Random random, Talk talk, String text) throws Exception {
    PractitionerRef who = everybody.get(random.nextInt(everybody.size()));
    switch (random.nextInt(8)) {
      case 0, 1, 2 -> say(talk, who, text, random.nextInt(4) == 0);
      case 3 -> comeOrGo(who);
      case 4 -> joinOrLeave(talk.caseId(), who);
      case 5 -> whatWaitsArrives(talk);
      default -> read(random, talk, who);
    }
  }

  private void say(Talk talk, PractitionerRef who, String text, boolean urgent) throws Exception {
    if (!left.contains(who) && left.size() < everybody.size() - 1) {
      var body = Bodies.message(text);
      remember(talk.say(who, urgent ? Bodies.urgently(body) : body), text, who, urgent);
    }
  }

  private void remember(String id, String text, PractitionerRef from, boolean urgent) {
    var message = new Said(id, text, from, new HashSet<>(), new HashSet<>(), new HashSet<>());
    everybody.stream()
        .filter(each -> !each.equals(from) && !left.contains(each))
        .forEach(
            each ->
                (away.contains(each) && !urgent ? message.waiting() : message.reached()).add(each));
    said.add(message);
  }

  private void comeOrGo(PractitionerRef who) throws Exception {
    if (!away.remove(who)) {
      away.add(who);
    }
    set(who, away.contains(who) ? Bodies.away() : Bodies.always()).andExpect(status().isOk());
  }

  /** The GP has the lead, who does not leave. */
  private void joinOrLeave(CaseId caseId, PractitionerRef who) {
    if (who.equals(gp)) {
      return;
    }
    if (left.remove(who)) {
      OTHERS.join(caseId, who);
    } else {
      left.add(who);
      OTHERS.leave(caseId, who);
    }
  }

  private void whatWaitsArrives(Talk talk) throws Exception {
    database
        .sql(
            """
            update scheduled_tasks set execution_time = now()
            where task_name = 'deliver-message' and task_instance like ?""")
        .param(talk.caseId() + "/" + talk.id() + "/%")
        .update();
    await(() -> deliveriesToCome(talk) == 0);
    said.forEach(
        message -> {
          message.reached().addAll(message.waiting());
          message.waiting().clear();
        });
  }

  private long deliveriesToCome(Talk talk) {
    return database
        .sql(
            """
            select count(*) from scheduled_tasks
            where task_name = 'deliver-message' and task_instance like ?""")
        .param(talk.caseId() + "/" + talk.id() + "/%")
        .query(Long.class)
        .single();
  }

  private void read(Random random, Talk talk, PractitionerRef who) throws Exception {
    List<Said> seen = said.stream().filter(message -> message.isSeenBy(who)).toList();
    if (seen.isEmpty() || left.contains(who)) {
      return;
    }
    Said last = seen.get(random.nextInt(seen.size()));
    talk.read(who, last.id());
    said.subList(0, said.indexOf(last) + 1).stream()
        .filter(message -> message.isUnreadBy(who))
        .forEach(message -> message.read().add(who));
  }

  private void compare(Talk talk, PractitionerRef who) throws Exception {
    List<String> expected =
        left.contains(who)
            ? List.of()
            : said.stream()
                .filter(message -> message.isSeenBy(who))
                .map(message -> message.text())
                .toList();
    JsonNode inList = talk.inListOf(who, false);
    if (expected.isEmpty()) {
      assertThat(talk.isHiddenFrom(who)).isTrue();
      assertThat(inList).isNull();
      return;
    }
    JsonNode thread = talk.seenBy(who);
    assertThat(thread.get("messages").valueStream().map(it -> it.get("text").stringValue()))
        .containsExactlyElementsOf(expected);
    assertThat(inList.get("unread").longValue())
        .isEqualTo(thread.get("unread").longValue())
        .isEqualTo(said.stream().filter(message -> message.isUnreadBy(who)).count());
  }
}
