package nl.wijkverband.intake.http;

import static nl.wijkverband.intake.People.GP;
import static nl.wijkverband.intake.People.PHYSIOTHERAPIST;
import static nl.wijkverband.intake.People.POH;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.wijkverband.intake.Bodies;
import nl.wijkverband.intake.RunningIntake;
import nl.wijkverband.local.TestKafka;
import nl.wijkverband.platform.json.WijkJson;
import nl.wijkverband.platform.rebuild.Rebuilds;
import nl.wijkverband.replay.FilledAnew;
import nl.wijkverband.vocabulary.CaseId;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A case with everything in it: what is published, and what can be read where it is stored. */
class StoryTest extends RunningIntake {

  private static final List<String> STORY =
      List.of(
          "case-opened",
          "acute-risk-checked",
          "acute-risk-dealt-with",
          "medical-examination-recorded",
          "alk-hypothesis-stated",
          "eligibility-assessed",
          "eligibility-assessed",
          "severity-decided",
          "waiting-time-recorded",
          "route-chosen",
          "scegs-note-added",
          "explanation-given",
          "consent-given",
          "consent-given",
          "referral-sent",
          "referral-returned",
          "referral-clarified",
          "referral-accepted",
          "referral-refused",
          "referral-sent",
          "referral-declined",
          "health-score-recorded",
          "consent-withdrawn",
          "consent-withdrawn");

  @Autowired private Rebuilds rebuilds;

  private CaseId story() {
    var patient = made(post(GP, "/v1/patients", Bodies.patient("999990019")));
    var caseId = CaseId.of(made(post(GP, "/v1/patients/" + patient + "/cases", Bodies.CASE)));
    var path = "/v1/cases/" + caseId;
    made(post(GP, "/v1/patients/" + patient + "/access", Bodies.PATIENT_ACCESS));
    made(post(POH, path + "/acute-risk-checks", Bodies.RISK));
    made(post(GP, path + "/acute-risk-checks/conclusion", Bodies.RISK_DEALT_WITH));
    made(post(GP, path + "/examinations", Bodies.EXAMINATION));
    made(post(GP, path + "/alk-hypothesis", Bodies.HYPOTHESIS));
    made(post(GP, path + "/eligibility", Bodies.EXCLUSION));
    made(post(GP, path + "/eligibility", Bodies.ELIGIBLE));
    made(post(POH, path + "/severity", Bodies.SEVERITY));
    made(post(POH, path + "/waiting-times", Bodies.WAITING_TIME));
    made(post(GP, path + "/route", Bodies.ROUTE));
    made(post(POH, path + "/scegs-notes", Bodies.SCEGS_NOTE));
    made(post(GP, path + "/explanations", Bodies.EXPLANATION));
    made(post(GP, path + "/consents", Bodies.consent("SHARING_WITHIN_KERNTEAM")));
    made(post(POH, path + "/consents", Bodies.consent("BUURTTEAM")));
    var letter = path + "/referrals/" + aReferral(caseId);
    made(post(PHYSIOTHERAPIST, letter + "/clarification-request", Bodies.QUESTION));
    made(post(GP, letter + "/clarification", Bodies.CLARIFICATION));
    made(post(PHYSIOTHERAPIST, letter + "/acceptance", Bodies.ACCEPTANCE));
    var notInsured = Bodies.referralTo(nl.wijkverband.intake.People.OTHER_PHYSIOTHERAPIST);
    notInsured.put("supplementaryInsurance", false);
    made(post(GP, path + "/referrals", Bodies.json(notInsured)));
    var toPoh = made(post(GP, path + "/referrals", Bodies.json(Bodies.referralTo(POH))));
    made(post(POH, path + "/referrals/" + toPoh + "/refusal", Bodies.REFUSAL));
    made(post(PHYSIOTHERAPIST, path + "/health-scores", Bodies.SCORE));
    made(post(GP, path + "/consents/SHARING_WITHIN_KERNTEAM/withdrawal", Bodies.WITHDRAWAL));
    return caseId;
  }

  @Test
  void everything_that_happened_is_published_in_order_and_no_personal_word_can_be_read()
      throws SQLException, InterruptedException {
    var caseId = story();

    var published = published(caseId, STORY.size());

    assertThat(published)
        .extracting(record -> header(record, "ce_type"))
        .containsExactlyElementsOf(
            STORY.stream().map(type -> "nl.wijkverband.intake." + type).toList());
    published.forEach(record -> carriesTheWholeEnvelope(record, caseId));
    published.forEach(
        record -> {
          isUnreadable("record", new String(record.value(), StandardCharsets.UTF_8));
          record
              .headers()
              .forEach(h -> isUnreadable(h.key(), new String(h.value(), StandardCharsets.UTF_8)));
        });
    tables().forEach(StoryTest::isUnreadable);
    FilledAnew.eachHoldsTheSame(rebuilds, "patients", "access");
    tables().forEach(StoryTest::isUnreadable);
  }

  private static void isUnreadable(String where, String text) {
    assertThat(Bodies.PERSONAL_WORDS)
        .as("personal words in " + where)
        .noneMatch(word -> text.toLowerCase().contains(word.toLowerCase()));
  }

  /** The rows of every table there is, as text. */
  private static Map<String, String> tables() throws SQLException {
    var rows = new TreeMap<String, String>();
    try (var connection = DATABASE.owner().connect();
        var names = connection.createStatement();
        var table =
            names.executeQuery("select tablename from pg_tables where schemaname = 'public'")) {
      while (table.next()) {
        try (var select = connection.createStatement();
            var all =
                select.executeQuery(
                    "select string_agg(t::text, E'\\n') from \"" + table.getString(1) + "\" t")) {
          all.next();
          rows.put(table.getString(1), String.valueOf(all.getString(1)));
        }
      }
    }
    assertThat(rows).containsKeys("domain_event", "registered_patient", "access_log");
    assertThat(rows.get("domain_event")).contains("enc:1:");
    return rows;
  }

  private static void carriesTheWholeEnvelope(
      ConsumerRecord<String, byte[]> record, CaseId caseId) {
    assertThat(record.key()).isEqualTo(caseId.toString());
    assertThat(header(record, "ce_specversion")).isEqualTo("1.0");
    assertThat(header(record, "ce_source")).isEqualTo("urn:nl:wijkverband:intake");
    assertThat(header(record, "ce_subject")).isEqualTo(caseId.toString());
    assertThat(header(record, "ce_caseid")).isEqualTo(caseId.toString());
    assertThat(header(record, "ce_datacontenttype")).startsWith("application/json");
    assertThat(UUID.fromString(header(record, "ce_id")).version()).isEqualTo(7);
    for (var name :
        List.of(
            "time",
            "patientid",
            "aggregateid",
            "sequence",
            "epoch",
            "position",
            "previousposition",
            "recordedat",
            "effectiveat",
            "actorid",
            "actorrole",
            "actororganisation",
            "causationid",
            "correlationid",
            "allowedunder",
            "policyversion",
            "keyid",
            "revision")) {
      assertThat(record.headers().lastHeader("ce_" + name)).as("ce_" + name).isNotNull();
    }
    assertThat(WijkJson.events().readTree(record.value()).get("caseId").asString())
        .isEqualTo(caseId.toString());
  }

  private static String header(ConsumerRecord<String, byte[]> record, String name) {
    var header = record.headers().lastHeader(name);
    assertThat(header).as(name).isNotNull();
    return new String(header.value(), StandardCharsets.UTF_8);
  }

  /** Reads the topic until so many records of the case were seen. */
  private static List<ConsumerRecord<String, byte[]>> published(CaseId caseId, int count) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            TestKafka.shared().bootstrapServers(),
            "isolation.level",
            "read_committed");
    var found = new ArrayList<ConsumerRecord<String, byte[]>>();
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      var partitions =
          consumer.partitionsFor(TOPIC).stream()
              .map(partition -> new TopicPartition(TOPIC, partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      for (int polls = 0; found.size() < count && polls < 150; polls++) {
        consumer
            .poll(Duration.ofMillis(200))
            .forEach(
                record -> {
                  if (caseId.toString().equals(record.key())) {
                    found.add(record);
                  }
                });
      }
    }
    return found;
  }
}
