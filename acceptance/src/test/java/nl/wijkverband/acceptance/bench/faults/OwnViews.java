package nl.wijkverband.acceptance.bench.faults;

import java.util.ArrayList;
import java.util.List;
import nl.wijkverband.acceptance.bench.faults.Observed.View;

/** The services' own views: per view what should be in it by the event store, and what is. */
final class OwnViews {

  private static final List<String> SERVICES =
      List.of("intake", "care-plans", "mdo-casework", "messaging", "dossier");

  private static final String CASES =
      "select case_id from domain_event where type = 'intake.case-opened'";

  private static final String MEMBERS =
      """
      select case_id, m ->> 'id'
      from domain_event, jsonb_array_elements(payload -> 'members') m
      where type = 'care-plans.kernteam-formed'
      """;

  private static final String CONSENTS =
      """
      select case_id, payload ->> 'purpose'
      from domain_event where type = 'intake.consent-given'
      """;

  private final Stores stores;
  private final List<View> views = new ArrayList<>();

  private OwnViews(Stores stores) {
    this.stores = stores;
  }

  static List<View> read(Stores stores) {
    var own = new OwnViews(stores);
    own.ofIntake();
    own.ofMessaging();
    own.ofTheMdo();
    SERVICES.forEach(own::access);
    return List.copyOf(own.views);
  }

  private void ofIntake() {
    view("intake: casussen", "intake", CASES, "select case_id from opened_case");
    view(
        "intake: patiënten",
        "intake",
        "select patient_id from domain_event where type = 'intake.patient-registered'",
        "select patient_id from registered_patient");
  }

  private void ofMessaging() {
    view(
        "messaging: gesprekken",
        "messaging",
        """
        select case_id, payload ->> 'conversationId' from domain_event
        where type = 'messaging.conversation-started'
        """,
        "select case_id, conversation_id from conversation");
    view(
        "messaging: berichten",
        "messaging",
        """
        select case_id, payload ->> 'messageId' from domain_event
        where type = 'messaging.message-sent'
        """,
        "select case_id, message_id from message join conversation using (conversation_id)");
    view(
        "messaging: bezorgingen",
        "messaging",
        """
        select case_id, payload ->> 'messageId', d -> 'to' ->> 'id'
        from domain_event, jsonb_array_elements(payload -> 'deliveries') d
        where type = 'messaging.message-sent'
        """,
        """
        select case_id, message_id, to_id
        from delivery join message using (message_id) join conversation using (conversation_id)
        """);
    view(
        "messaging: wat bezorgd is",
        "messaging",
        """
        select case_id, payload ->> 'messageId', d -> 'to' ->> 'id'
        from domain_event, jsonb_array_elements(payload -> 'deliveries') d
        where type = 'messaging.message-sent' and not d ? 'heldBecause'
        union all
        select case_id, payload ->> 'messageId', payload ->> 'to'
        from domain_event where type = 'messaging.message-delivered'
        """,
        """
        select case_id, message_id, to_id
        from delivery join message using (message_id) join conversation using (conversation_id)
        where delivered_at is not null
        """);
  }

  private void ofTheMdo() {
    view(
        "mdo: ingebracht",
        "mdo-casework",
        """
        select case_id, payload ->> 'submissionId' from domain_event
        where type = 'mdo-casework.case-submitted'
        """,
        "select case_id, submission_id from submission");
    view(
        "mdo: plaats op de agenda",
        "mdo-casework",
        """
        select distinct on (case_id, s) case_id, s, o, m
        from (select position, case_id, payload ->> 'submissionId' as s, payload ->> 'order' as o,
                payload ->> 'minutes' as m
              from domain_event where type = 'mdo-casework.case-put-on-agenda') put
        where s in (select submission_id::text from submission where state = 'ON_AGENDA')
        order by case_id, s, position desc
        """,
        "select case_id, submission_id, place, minutes from submission where state = 'ON_AGENDA'");
  }

  /** Whose a case is, who treats and what was consented to, in every service that decides by it. */
  private void access(String service) {
    views.add(
        new View(
            service + ": toegang tot casussen",
            rows("intake", CASES),
            rows(service, "select case_id from access_case")));
    views.add(
        new View(
            service + ": wie behandelt",
            rows("care-plans", MEMBERS),
            rows(
                service,
                """
                select case_id, practitioner_id from access_relationship
                where kind = 'KERNTEAM' and ends_on is null
                """)));
    views.add(
        new View(
            service + ": toestemmingen",
            rows("intake", CONSENTS),
            rows(service, "select case_id, purpose from access_consent where given")));
  }

  private void view(String name, String service, String should, String is) {
    views.add(new View(name, rows(service, should), rows(service, is)));
  }

  /** As text, whose it is first. */
  private List<String> rows(String database, String sql) {
    return stores.read(
        database,
        sql,
        row -> {
          var text = new StringBuilder(row.getString(1));
          for (int column = 2; column <= row.getMetaData().getColumnCount(); column++) {
            text.append(' ').append(row.getString(column));
          }
          return text.toString();
        });
  }
}
