package nl.wijkverband.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.wijkverband.dossier.audience.Audience;
import nl.wijkverband.dossier.audience.Tables;
import nl.wijkverband.local.DatabaseLogin;
import nl.wijkverband.local.ServiceDatabase;
import nl.wijkverband.local.TestKafka;
import nl.wijkverband.local.TestPostgres;
import nl.wijkverband.platform.access.ConsentFeed;
import nl.wijkverband.platform.inbox.ContractHandler;
import nl.wijkverband.platform.inbox.Published;
import nl.wijkverband.platform.json.WijkJson;
import nl.wijkverband.platform.personaldata.EncryptedPersonalData;
import nl.wijkverband.platform.personaldata.Keyring;
import nl.wijkverband.platform.personaldata.MasterKey;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.PatientId;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** The whole service on a real PostgreSQL and a real Kafka; one for all tests that ask for it. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("local")
public abstract class RunningDossier {

  protected static final ServiceDatabase DATABASE = TestPostgres.shared().freshService("dossier");
  protected static final String DATABASE_NAME =
      DATABASE.app().url().replaceFirst(".*/", "").replaceFirst("\\?.*", "");

  @Autowired protected MockMvcTester http;
  @Autowired protected PersonalData personalData;
  @Autowired private ObjectProvider<ContractHandler> handlers;
  @Autowired private ConsentFeed consentFeed;
  @Autowired private TransactionTemplate transaction;

  @DynamicPropertySource
  static void environment(DynamicPropertyRegistry environment) {
    var kafka = TestKafka.shared();
    kafka.createTopic("intake.events.v1", 12);
    kafka.createTopic("care-plans.events.v1", 12);
    kafka.createTopic("mdo-casework.events.v1", 12);
    var values =
        Map.ofEntries(
            Map.entry("WIJK_PROFILE", "local"),
            Map.entry("WIJK_BIND", "127.0.0.1"),
            Map.entry("SERVER_PORT", "0"),
            Map.entry("WIJK_DB_URL", DATABASE.app().url()),
            Map.entry("WIJK_DB_USER", DATABASE.app().user()),
            Map.entry("WIJK_DB_PASSWORD", DATABASE.app().password()),
            Map.entry("WIJK_DB_OWNER_USER", DATABASE.owner().user()),
            Map.entry("WIJK_DB_OWNER_PASSWORD", DATABASE.owner().password()),
            Map.entry("WIJK_KEYRING_URL", DATABASE.keyring().url()),
            Map.entry("WIJK_KEYRING_USER", DATABASE.keyring().user()),
            Map.entry("WIJK_KEYRING_PASSWORD", DATABASE.keyring().password()),
            Map.entry("WIJK_MASTER_KEY", TestPostgres.masterKey()),
            Map.entry("WIJK_KAFKA", kafka.bootstrapServers()),
            Map.entry("WIJK_ISSUER", "http://127.0.0.1:1/realms/wijkverband"));
    values.forEach((name, value) -> environment.add(name, () -> value));
  }

  /** Makes the patient's key, as intake does before anything is written. */
  protected static void register(PatientId patientId) {
    DatabaseLogin writer = DATABASE.keyringWriter();
    var source = new DriverManagerDataSource(writer.url(), writer.user(), writer.password());
    new EncryptedPersonalData(new Keyring(source, MasterKey.of(TestPostgres.masterKey())))
        .createKey(patientId);
  }

  /** What rests on consents is closed until the service knows it hears them. */
  @BeforeEach
  void waitUntilConsentsAreHeard() throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (!consentFeed.isCurrentFor(new CaseId(UUID.randomUUID()))) {
      assertThat(System.nanoTime()).as("the service hears the other services").isLessThan(end);
      Thread.sleep(100);
    }
  }

  /** Hands the events to everybody who takes them, as the inbox does, one transaction each. */
  protected void arrive(List<Published> events) {
    events.forEach(event -> arriveTogether(List.of(event)));
  }

  /** All in one transaction, as the inbox does with a batch. */
  protected void arriveTogether(List<Published> events) {
    events.forEach(event -> register(event.envelope().patientId()));
    transaction.executeWithoutResult(
        status -> {
          events.forEach(
              event -> handlers.orderedStream().forEach(handler -> handler.handle(event)));
          handlers.orderedStream().forEach(ContractHandler::settle);
        });
  }

  protected void arrive(Published... events) {
    arrive(List.of(events));
  }

  protected static RequestPostProcessor as(PractitionerRef who) {
    return as(who, "demowijk", Instant.now().plusSeconds(300));
  }

  protected static RequestPostProcessor as(PractitionerRef who, String wijk, Instant expires) {
    return jwt()
        .jwt(
            token ->
                token
                    .subject(who.id().toString())
                    .expiresAt(expires)
                    .claim("name", who.name())
                    .claim("organisation_id", who.organisationId().toString())
                    .claim("organisation_name", who.organisationName())
                    .claim("wijk", wijk)
                    .claim("realm_access", Map.of("roles", List.of(who.role().code()))));
  }

  protected MvcTestResult get(PractitionerRef who, String path) {
    return http.get().uri(path).with(as(who)).exchange();
  }

  /** The answer, which must be there. */
  protected JsonNode read(PractitionerRef who, String path) {
    MvcTestResult answer = get(who, path);
    assertThat(answer).as(who.role() + " " + path).hasStatusOk();
    return json(answer);
  }

  /** Everything on the list of cases: other tests' cases may fill the first page. */
  protected List<JsonNode> everyCaseOf(PractitionerRef who) {
    List<JsonNode> items = new ArrayList<>();
    int pages = 1;
    for (int page = 0; page < pages; page++) {
      JsonNode answer = read(who, "/v1/cases?page=" + page);
      pages = answer.get("pages").intValue();
      answer.get("items").forEach(items::add);
    }
    return items;
  }

  protected static JsonNode json(MvcTestResult answer) {
    return WijkJson.events().readTree(answer.getResponse().getContentAsByteArray());
  }

  /** Looks where no service may look. */
  protected static Connection asSuperuser() throws SQLException {
    return TestPostgres.shared().superuser(DATABASE_NAME).connect();
  }

  /** One audience's tables, each row a text with its personal fields made readable, in order. */
  protected Map<String, List<String>> dump(Audience audience, PatientId patientId) {
    Map<String, List<String>> tables = new TreeMap<>();
    try (Connection connection = asSuperuser();
        var statement = connection.createStatement()) {
      for (var table : Tables.ALL) {
        if (table.isFor(audience)) {
          List<String> rows = new ArrayList<>();
          var found =
              statement.executeQuery(
                  "select * from %s.%s where patient_id = '%s'"
                      .formatted(audience.schema(), table.name(), patientId));
          while (found.next()) {
            rows.add(readable(found, patientId));
          }
          rows.sort(null);
          tables.put(table.name(), rows);
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return tables;
  }

  private String readable(ResultSet row, PatientId patientId) throws SQLException {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      String value = row.getString(i);
      String shown =
          value != null && value.startsWith("enc:")
              ? personalData.revealText(value, patientId)
              : value;
      text.append(row.getMetaData().getColumnName(i)).append('=').append(shown).append(' ');
    }
    return text.toString();
  }
}
