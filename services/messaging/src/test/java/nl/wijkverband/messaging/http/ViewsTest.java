package nl.wijkverband.messaging.http;

import static nl.wijkverband.messaging.http.Talk.somebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nl.wijkverband.platform.rebuild.Rebuilds;
import nl.wijkverband.replay.FilledAnew;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What people see, filled anew while the service runs. */
class ViewsTest extends FullService {

  @Autowired private JdbcClient database;
  @Autowired private Rebuilds rebuilds;

  private final PractitionerRef lead = somebody(Role.GP);
  private final PractitionerRef sender = somebody(Role.PHYSIOTHERAPIST);
  private final PractitionerRef receiver = somebody(Role.PSYCHOLOGIST);

  @Test
  void filled_anew_they_show_everybody_the_same_and_set_no_timer_again() throws Exception {
    CaseId caseId = OTHERS.caseOf(lead, sender, receiver, somebody(Role.POH));
    OTHERS.lead(caseId, sender);
    set(receiver, Bodies.away()).andExpect(status().isOk());
    Talk talk =
        Talk.start(
            this, database, caseId, sender, Bodies.conversation("Zij belt morgen", receiver));
    String last = talk.say(sender, Bodies.message("En nog iets"));
    talk.timeComes();
    for (int i = 0; i < 300 && talk.events("message-delivered") < 2; i++) {
      Thread.sleep(50);
    }
    talk.read(receiver, last);
    OTHERS.leave(caseId, lead);
    JsonNode before = talk.seenBy(receiver);
    long timers = talk.timers();

    FilledAnew.eachHoldsTheSame(rebuilds, "conversations", "kernteams", "access");

    assertThat(talk.seenBy(receiver)).isEqualTo(before);
    assertThat(talk.timers()).isEqualTo(timers);
    talk.say(receiver, Bodies.message("Dank je"));
    assertThat(talk.seenBy(receiver).get("messages")).hasSize(3);
  }
}
