package nl.wijkverband.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.dossier.audience.Audience;
import nl.wijkverband.dossier.audience.Condition;
import nl.wijkverband.dossier.audience.ContractParts;
import nl.wijkverband.dossier.audience.Part;
import nl.wijkverband.dossier.audience.WhoSeesWhat;
import nl.wijkverband.platform.inbox.Published;
import nl.wijkverband.platform.json.WijkJson;
import nl.wijkverband.vocabulary.Personal;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/**
 * A word of its own in every personal field of every event: it turns up where {@link WhoSeesWhat}
 * allows it and nowhere else, in no answer and in no table.
 */
class CanaryTest extends RunningDossier {

  private static final Map<Audience, PractitionerRef> VIEWERS =
      Map.of(
          Audience.GP, People.GP,
          Audience.POH, People.POH,
          Audience.PHYSIOTHERAPIST, People.PHYSIO,
          Audience.PSYCHOLOGIST, People.PSYCHOLOGIST,
          Audience.BUURTTEAM, People.BUURTTEAM,
          Audience.MDO_CHAIR, People.CHAIR,
          Audience.COORDINATOR, People.COORDINATOR,
          Audience.PATIENT, People.PATIENT);

  private static Story story;
  private static List<Published> events;

  @BeforeEach
  void everythingHappened() {
    if (story == null) {
      story = new Story();
      events = story.everything();
      arrive(events);
    }
  }

  @Test
  void every_personal_field_of_every_contract_carries_a_canary() {
    Set<String> carried = canaries().map(Canary::field).collect(Collectors.toSet());
    Set<String> personal =
        events.stream()
            .map(event -> event.contract().getClass())
            .distinct()
            .flatMap(CanaryTest::personalTexts)
            .collect(Collectors.toSet());
    assertThat(carried).containsAll(personal);
    assertThat(events.stream().map(e -> e.contract().getClass()).collect(Collectors.toSet()))
        .as("the story has every event about a case or its patient but a withdrawn consent")
        .hasSize(53);
  }

  @ParameterizedTest
  @EnumSource(Audience.class)
  void no_answer_says_what_its_reader_may_not_see(Audience audience) {
    String answers = everyAnswerTo(VIEWERS.get(audience));
    assertThat(found(answers)).isEqualTo(allowed(audience));
  }

  @ParameterizedTest
  @EnumSource(Audience.class)
  void no_schema_holds_what_its_audience_may_not_see(Audience audience) {
    String tables = dump(audience, story.patientId).toString();
    assertThat(found(tables)).isEqualTo(allowed(audience));
  }

  @Test
  void no_table_of_the_database_holds_a_personal_word_in_clear() throws Exception {
    try (var connection = asSuperuser();
        var statement = connection.createStatement()) {
      Set<String> tables = new LinkedHashSet<>();
      var names =
          statement.executeQuery(
              "select schemaname || '.' || tablename from pg_tables where schemaname not in"
                  + " ('pg_catalog', 'information_schema')");
      while (names.next()) {
        tables.add(names.getString(1));
      }
      assertThat(tables).contains("case_log.case_event", "gp.case_header");
      for (String table : tables) {
        var hits =
            statement.executeQuery(
                "select count(*) from %s t where t::text like '%%KANARIE%%'".formatted(table));
        hits.next();
        assertThat(hits.getInt(1)).as(table).isZero();
      }
    }
  }

  private String everyAnswerTo(PractitionerRef viewer) {
    String theCase = "/v1/cases/" + story.caseId;
    Stream<String> letters =
        events.stream()
            .map(Published::contract)
            .filter(nl.wijkverband.contracts.intake.ReferralSentV1.class::isInstance)
            .map(nl.wijkverband.contracts.intake.ReferralSentV1.class::cast)
            .map(letter -> theCase + "/referrals/" + letter.referralId());
    Stream<String> paths =
        Stream.of(
            "/v1/today",
            "/v1/cases",
            theCase,
            theCase + "/timeline?filter=MILESTONES",
            theCase + "/timeline?filter=REFERRALS",
            theCase + "/changes",
            theCase + "/preparation",
            "/v1/follow-up",
            "/v1/follow-up?state=NO_SHOW_OPEN");
    StringBuilder answers = new StringBuilder();
    Stream.concat(paths, letters)
        .forEach(
            path -> {
              var response = get(viewer, path).getResponse();
              answers.append(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
              response.getHeaderNames().forEach(name -> answers.append(response.getHeader(name)));
            });
    everyPage(viewer, theCase + "/timeline", answers);
    return answers.toString();
  }

  private void everyPage(PractitionerRef viewer, String timeline, StringBuilder answers) {
    String page = timeline;
    while (page != null) {
      var answer = get(viewer, page);
      answers.append(
          new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
      JsonNode older = json(answer).path("older");
      page = older.isString() ? timeline + "?before=" + older.stringValue() : null;
    }
  }

  private Set<String> allowed(Audience audience) {
    return canaries()
        .filter(canary -> isFor(canary, audience))
        .map(Canary::word)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isFor(Canary canary, Audience audience) {
    Condition condition = WhoSeesWhat.condition(audience, canary.part());
    boolean somebodyElses =
        canary.isFor() != null
            && (condition == Condition.ADDRESSED_TO_ME || condition == Condition.OWN_ACTION)
            && !canary.isFor().equals(audience.name());
    return WhoSeesWhat.sees(audience, canary.event())
        && WhoSeesWhat.sees(audience, canary.part())
        && !somebodyElses;
  }

  private static Set<String> found(String text) {
    return canaries()
        .map(Canary::word)
        .filter(word -> text.matches("(?s).*" + word + "(?![@\\w]).*"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private record Canary(String word, String field, String isFor, Part event, Part part) {}

  private static Stream<Canary> canaries() {
    return events.stream()
        .flatMap(
            event ->
                words(WijkJson.events().valueToTree(event.contract()))
                    .map(word -> canary(word, event.contract().getClass())))
        .distinct();
  }

  private static Canary canary(String word, Class<? extends Contract> contract) {
    String[] parts = word.substring("KANARIE-".length()).split("@");
    boolean detail = parts[0].startsWith("PatientDetails");
    String field = detail ? "patient" : parts[0].substring(parts[0].indexOf('.') + 1);
    return new Canary(
        word,
        parts[0],
        parts.length > 1 ? parts[1] : null,
        ContractParts.of(contract),
        ContractParts.of(contract, field));
  }

  private static Stream<String> words(JsonNode node) {
    if (node.isString()) {
      return node.stringValue().startsWith("KANARIE-")
          ? Stream.of(node.stringValue())
          : Stream.of();
    }
    return node.values().stream().flatMap(CanaryTest::words);
  }

  private static Stream<String> personalTexts(Class<?> type) {
    return Stream.of(type.getRecordComponents())
        .flatMap(
            component ->
                component.getType().isRecord()
                    ? personalTexts(component.getType())
                    : isPersonalText(component)
                        ? Stream.of(type.getSimpleName() + "." + component.getName())
                        : Stream.of());
  }

  private static boolean isPersonalText(RecordComponent component) {
    return component.isAnnotationPresent(Personal.class) && component.getType() == String.class;
  }
}
