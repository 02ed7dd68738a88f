package nl.wijkverband.messaging.read;

import java.util.List;
import nl.wijkverband.platform.web.problem.Refused;
import nl.wijkverband.vocabulary.Actor;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ConversationId;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is in a conversation. */
@Repository
public class Participants {

  private final JdbcClient jdbc;
  private final Kernteams kernteams;

  Participants(JdbcClient jdbc, Kernteams kernteams) {
    this.jdbc = jdbc;
    this.kernteams = kernteams;
  }

  /**
   * Everybody in a conversation the actor takes part in. One of another case, one of others and one
   * that does not exist are refused alike; so is everything for somebody who left the kernteam.
   */
  public List<PractitionerRef> ofTheCallersConversation(
      CaseId caseId, ConversationId conversationId, Actor actor) {
    List<PractitionerRef> everybody =
        jdbc.sql(
                """
                select p.* from participant p join conversation c using (conversation_id)
                where c.conversation_id = ? and c.case_id = ?""")
            .params(conversationId.value(), caseId.value())
            .query((row, number) -> People.of(row))
            .list();
    if (everybody.stream().noneMatch(participant -> is(participant, actor))
        || kernteams.leftOf(caseId).contains(actor.id())) {
      throw new Refused("no-such-conversation", 404);
    }
    return everybody;
  }

  private static boolean is(PractitionerRef participant, Actor actor) {
    return participant.id().equals(actor.id())
        && participant.role() == actor.role()
        && participant.organisationId().equals(actor.organisationId());
  }
}
