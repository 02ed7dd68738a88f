package nl.wijkverband.messaging.http;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import java.util.function.BooleanSupplier;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.OrganisationId;
import nl.wijkverband.vocabulary.PractitionerId;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A conversation on a case of its own, and short ways to look at it. */
record Talk(FullService service, JdbcClient database, CaseId caseId, String id) {

  /** Somebody nobody has ever heard of, so that what they set bothers no other test. */
  static PractitionerRef somebody(Role role) {
    String name = "Z. " + UUID.randomUUID().toString().substring(0, 8);
    return new PractitionerRef(
        new PractitionerId(UUID.randomUUID()),
        name,
        role,
        new OrganisationId(UUID.randomUUID()),
        "Praktijk " + name);
  }

  static Talk start(
      FullService service, JdbcClient database, CaseId caseId, PractitionerRef by, Object body)
      throws Exception {
    var answer =
        service
            .send(by, "/v1/cases/" + caseId + "/conversations", body)
            .andExpect(status().isCreated());
    return new Talk(service, database, caseId, FullService.json(answer).get("id").stringValue());
  }

  String path() {
    return "/v1/cases/" + caseId + "/conversations/" + id;
  }

  JsonNode seenBy(PractitionerRef reader) throws Exception {
    return FullService.json(service.look(reader, path()).andExpect(status().isOk()));
  }

  boolean isHiddenFrom(PractitionerRef reader) throws Exception {
    return service.look(reader, path()).andReturn().getResponse().getStatus() == 404;
  }

  /** The conversation in somebody's list of all their conversations; null when it is not there. */
  JsonNode inListOf(PractitionerRef reader, boolean unread) throws Exception {
    JsonNode items =
        FullService.json(
                service
                    .look(reader, "/v1/conversations?unread=" + unread)
                    .andExpect(status().isOk()))
            .get("items");
    for (JsonNode item : items) {
      if (item.get("conversationId").stringValue().equals(id)) {
        return item;
      }
    }
    return null;
  }

  String say(PractitionerRef who, Object body) throws Exception {
    var answer = service.send(who, path() + "/messages", body).andExpect(status().isCreated());
    return FullService.json(answer).get("id").stringValue();
  }

  void read(PractitionerRef who, String messageId) throws Exception {
    service
        .send(who, path() + "/reading", Bodies.with("messageId", messageId))
        .andExpect(status().isCreated());
  }

  String firstMessage() {
    return database
        .sql("select message_id::text from message where conversation_id = ? order by number")
        .param(UUID.fromString(id))
        .query(String.class)
        .list()
        .getFirst();
  }

  long events(String type) {
    return database
        .sql("select count(*) from domain_event where aggregate_id = ? and type = ?")
        .params(UUID.fromString(id), "messaging." + type)
        .query(Long.class)
        .single();
  }

  long timers() {
    return database
        .sql("select count(*) from scheduled_tasks where task_instance like ?")
        .param(caseId + "/" + id + "/%")
        .query(Long.class)
        .single();
  }

  /** Its timers are for now instead of later. */
  void timeComes() {
    database
        .sql("update scheduled_tasks set execution_time = now() where task_instance like ?")
        .param(caseId + "/" + id + "/%")
        .update();
  }

  static void await(BooleanSupplier come) throws InterruptedException {
    for (int i = 0; i < 300 && !come.getAsBoolean(); i++) {
      Thread.sleep(100);
    }
    if (!come.getAsBoolean()) {
      throw new AssertionError("it did not come");
    }
  }
}
