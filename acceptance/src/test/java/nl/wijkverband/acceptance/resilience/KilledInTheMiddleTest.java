package nl.wijkverband.acceptance.resilience;

import static nl.wijkverband.acceptance.stage.Practitioner.GP;
import static nl.wijkverband.acceptance.stage.Practitioner.POH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkverband.acceptance.stage.Api;
import nl.wijkverband.acceptance.stage.Days;
import nl.wijkverband.acceptance.stage.Events;
import nl.wijkverband.acceptance.stage.PlainCase;
import nl.wijkverband.acceptance.stage.Practitioner;
import org.junit.jupiter.api.Test;

/** What waits for a term goes on after a crash of everything: nothing skipped, nothing doubled. */
class KilledInTheMiddleTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final List<String> WEEK =
      List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY");

  private final String caseId = PlainCase.opened().caseId();
  private final String path = "/v1/cases/" + caseId;

  @Test
  void the_no_show_protocol_and_a_held_message_are_each_carried_through_once() throws Exception {
    // After another crash access that rests on a consent stays closed until consents are heard
    // again.
    Patience.until(
        "the consents are heard",
        () ->
            Api.as("fysiotherapeut").get("messaging", path + "/conversations").status() == 200
                && Api.as("fysiotherapeut").get("dossier", path).status() == 200);
    long asked = Events.ofType("care-plans.no-show-invoice-decision-asked", caseId);
    long delivered = Events.ofType("messaging.message-delivered", caseId);
    var opens = pohCanBeReachedFrom(OffsetDateTime.now(ZONE).plus(Duration.ofSeconds(75)));
    var conversation = messageTo(POH);
    assertThat(Api.as("poh").get("messaging", conversation).text()).doesNotContain("Bel je haar");
    letterNobodyAnswered();

    Power.isCut();
    Power.isBack();

    Patience.until(
        "the GP is asked to decide on the invoice",
        () ->
            Events.ofType("care-plans.no-show-invoice-decision-asked", caseId) == asked + 1
                && Api.as("huisarts")
                    .get("dossier", "/v1/today")
                    .text()
                    .contains("DECIDE_INVOICE"));
    Patience.until(
        "the message is delivered after " + opens,
        () ->
            Api.as("poh").get("messaging", conversation).text().contains("Bel je haar")
                && Events.ofType("messaging.message-delivered", caseId) == delivered + 1);
    Power.isCut();
    Power.isBack();
    assertThat(Events.ofType("care-plans.no-show-invoice-decision-asked", caseId))
        .isEqualTo(asked + 1);
    assertThat(Events.ofType("messaging.message-delivered", caseId)).isEqualTo(delivered + 1);
  }

  /** Reached on every day from that minute on, so that what is said before it waits. */
  private static String pohCanBeReachedFrom(OffsetDateTime moment) {
    var days = new ArrayList<Map<String, String>>();
    for (String day : WEEK) {
      days.add(Map.of("day", day, "from", moment.format(TIME), "until", "23:59"));
    }
    Api.as("poh")
        .put(
            "messaging",
            "/v1/reachability",
            Map.of("days", days, "absences", List.of(), "urgentBy", "INBOX"));
    return moment.format(TIME);
  }

  private String messageTo(Practitioner receiver) {
    var id =
        Api.as("fysiotherapeut")
            .done(
                "messaging",
                path + "/conversations",
                Map.of(
                    "category",
                    "NO_SHOW",
                    "participants",
                    List.of(receiver.ref()),
                    "text",
                    "Bel je haar morgen?",
                    "urgent",
                    false));
    return path + "/conversations/" + id;
  }

  /** So long ago that its term has passed: the timer is due as soon as it is set. */
  private void letterNobodyAnswered() {
    var appointment =
        Map.of("practitionerId", GP.id(), "at", Days.at(Days.ago(30), 9), "minutes", 30);
    var id =
        Api.as("huisarts")
            .done(
                "care-plans", path + "/appointments", Map.of("appointments", List.of(appointment)));
    var noShow = path + "/appointments/" + id + "/no-show";
    Api.as("huisarts").done("care-plans", noShow, Map.of("note", "Niemand in de wachtkamer."));
    Api.as("huisarts")
        .done(
            "care-plans",
            noShow + "/calls",
            Map.of("reached", false, "calledAt", Days.at(Days.ago(29), 9)));
    Api.as("huisarts").done("care-plans", noShow + "/letter", Map.of("sentOn", Days.ago(28)));
  }
}
