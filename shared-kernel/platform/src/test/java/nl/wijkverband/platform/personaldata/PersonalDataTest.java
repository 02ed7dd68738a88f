package nl.wijkverband.platform.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.wijkverband.local.ServiceDatabase;
import nl.wijkverband.local.TestPostgres;
import nl.wijkverband.platform.json.WijkJson;
import nl.wijkverband.vocabulary.GoalId;
import nl.wijkverband.vocabulary.Interval;
import nl.wijkverband.vocabulary.PatientId;
import nl.wijkverband.vocabulary.Personal;
import nl.wijkverband.vocabulary.Sex;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class PersonalDataTest {

  private static final ServiceDatabase DATABASE = TestPostgres.shared().freshService("intake");

  private final Keyring keyring = TestPersonalData.keyring(DATABASE.keyringWriter());
  private final PersonalData personalData = new EncryptedPersonalData(keyring);
  private final PatientId patient = new PatientId(UUID.randomUUID());

  record Contact(@Personal String name, @Personal @Nullable Integer age, String relation) {}

  record Deep(Contact contact, List<Deep> deeper) {}

  record Story(
      GoalId id,
      @Personal String words,
      @Personal @Nullable String note,
      @Personal @Nullable LocalDate birthDate,
      @Personal @Nullable Sex sex,
      @Personal int score,
      @Personal boolean told,
      @Personal List<String> complaints,
      @Personal Map<String, Integer> scores,
      @Personal @Nullable Contact whole,
      @Nullable Contact inParts,
      List<Contact> contacts,
      Set<Deep> tree,
      Map<GoalId, List<Contact>> byGoal,
      Optional<Contact> perhaps,
      Interval interval,
      String code) {}

  @BeforeEach
  void key() {
    personalData.createKey(patient);
  }

  private static Contact contact(String text, Integer age) {
    return new Contact(text, age, "SISTER");
  }

  private static Story story(String text) {
    var contact = contact(text, 41);
    var goal = new GoalId(new UUID(5, 5));
    return new Story(
        goal,
        text,
        text + " ook",
        LocalDate.of(1979, 5, 17),
        Sex.FEMALE,
        987_654,
        true,
        List.of(text, text),
        Map.of(text, 7),
        contact,
        contact,
        List.of(contact, contact(text + "?", null)),
        Set.of(new Deep(contact, List.of(new Deep(contact, List.of())))),
        Map.of(goal, List.of(contact)),
        Optional.of(contact),
        new Interval(2, 4),
        "CODE");
  }

  @Test
  void every_kind_of_value_comes_back_as_it_was() {
    Story story = story("kanarie");

    ObjectNode stored = personalData.protect(story, patient);

    assertThat(personalData.reveal(stored, Story.class, patient)).isEqualTo(story);
  }

  @Test
  void nothing_personal_can_be_read_and_the_rest_can() {
    String stored = personalData.protect(story("kanarie"), patient).toString();

    assertThat(stored)
        .doesNotContain("kanarie", "FEMALE", "987654")
        .contains("\"code\":\"CODE\"", "\"relation\":\"SISTER\"", "\"minWeeks\":2")
        .contains("\"score\":\"enc:1:");
    // Two digits do turn up in a cipher text now and then.
    assertThat(stored.replaceAll("enc:1:[\\w-]+", "")).doesNotContain("1979", "true", "41");
  }

  @Test
  void the_same_words_look_different_every_time() {
    assertThat(personalData.protectText("pijn", patient))
        .isNotEqualTo(personalData.protectText("pijn", patient));
  }

  @Test
  void random_texts_come_back_as_they_were() {
    var random = new Random(20260101);
    for (int i = 0; i < 300; i++) {
      String text = randomText(random);
      var story =
          new Story(
              new GoalId(UUID.randomUUID()),
              text,
              random.nextBoolean() ? null : randomText(random),
              random.nextBoolean() ? null : LocalDate.ofEpochDay(random.nextInt(40_000)),
              random.nextBoolean() ? null : Sex.OTHER,
              random.nextInt(),
              random.nextBoolean(),
              texts(random),
              randomMap(random),
              random.nextBoolean() ? null : contact(randomText(random), random.nextInt()),
              random.nextBoolean() ? null : contact(randomText(random), null),
              texts(random).stream().map(each -> contact(each, 1)).toList(),
              Set.of(),
              Map.of(),
              Optional.empty(),
              new Interval(1, 1),
              randomText(random));

      var stored =
          (ObjectNode) WijkJson.events().readTree(personalData.protect(story, patient).toString());

      assertThat(personalData.reveal(stored, Story.class, patient)).isEqualTo(story);
      assertThat(personalData.revealText(personalData.protectText(text, patient), patient))
          .isEqualTo(text);
    }
  }

  private static List<String> texts(Random random) {
    var texts = new ArrayList<String>();
    for (int i = random.nextInt(4); i > 0; i--) {
      texts.add(randomText(random));
    }
    return texts;
  }

  private static Map<String, Integer> randomMap(Random random) {
    var map = new LinkedHashMap<String, Integer>();
    texts(random).forEach(each -> map.put(each, random.nextInt()));
    return map;
  }

  private static String randomText(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> "";
      case 1 -> "enc:1:abc";
      case 2 -> "null";
      case 3 -> "\"quotes\\ and \u0001 controls\n";
      default ->
          random
              .ints(random.nextInt(60), 1, 0x1F9FF)
              .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
    };
  }

  @Test
  void without_its_key_a_story_reads_as_blank_and_nothing_fails() throws SQLException {
    ObjectNode stored = personalData.protect(story("kanarie"), patient);
    String column = personalData.protectText("kanarie", patient);
    destroyKey();

    Story blank = personalData.reveal(stored, Story.class, patient);

    assertThat(personalData.revealText(column, patient)).isEmpty();
    assertThat(blank.words()).isEmpty();
    assertThat(blank.note()).isNull();
    assertThat(blank.birthDate()).isNull();
    assertThat(blank.sex()).isNull();
    assertThat(blank.score()).isZero();
    assertThat(blank.told()).isFalse();
    assertThat(blank.complaints()).isEmpty();
    assertThat(blank.scores()).isEmpty();
    assertThat(blank.whole()).isNull();
    assertThat(blank.inParts()).isEqualTo(new Contact("", null, "SISTER"));
    assertThat(blank.contacts()).hasSize(2).allMatch(c -> c.relation().equals("SISTER"));
    assertThat(blank.code()).isEqualTo("CODE");
  }

  @Test
  void a_new_key_does_not_open_what_the_destroyed_one_closed() throws SQLException {
    String old = personalData.protectText("kanarie", patient);
    destroyKey();
    personalData.createKey(patient);

    assertThat(personalData.revealText(old, patient)).isEmpty();
    assertThat(personalData.revealText(personalData.protectText("nieuw", patient), patient))
        .isEqualTo("nieuw");
  }

  private void destroyKey() throws SQLException {
    try (var connection =
            TestPostgres.shared().superuser(database(DATABASE.keyring().url())).connect();
        var statement = connection.prepareStatement("delete from data_key where patient_id = ?")) {
      statement.setObject(1, patient.value());
      assertThat(statement.executeUpdate()).isEqualTo(1);
    }
    keyring.forgetAll();
  }

  private static String database(String url) {
    return url.substring(url.lastIndexOf('/') + 1);
  }

  @Test
  void nothing_is_written_about_a_patient_without_a_key() {
    var stranger = new PatientId(UUID.randomUUID());

    assertThatThrownBy(() -> personalData.protect(story("kanarie"), stranger))
        .isInstanceOf(DataKeyMissing.class);
    assertThatThrownBy(() -> personalData.keyId(stranger)).isInstanceOf(DataKeyMissing.class);
  }

  @Test
  void another_patients_text_and_a_text_of_another_kind_cannot_be_read() throws SQLException {
    var other = new PatientId(UUID.randomUUID());
    personalData.createKey(other);
    String text = personalData.protectText("kanarie", patient);
    ObjectNode stored = personalData.protect(new Contact("kanarie", null, "X"), patient);

    // Under the other patient's key id there is no such key: as good as erased.
    assertThat(personalData.revealText(text, other)).isEmpty();
    stored.put("name", text);
    assertThatThrownBy(() -> personalData.reveal(stored, Contact.class, patient))
        .isInstanceOf(UnreadablePersonalData.class);
  }

  @Test
  void what_was_tampered_with_is_refused_without_saying_what_stood_there() {
    String text = personalData.protectText("kanarie", patient);

    for (String wrong :
        List.of(
            text.substring(0, text.length() - 4) + "AAAA",
            text.substring(0, 40),
            "enc:1:AAAA",
            "enc:1:*",
            "kanarie")) {
      assertThatThrownBy(() -> personalData.revealText(wrong, patient))
          .isInstanceOf(UnreadablePersonalData.class)
          .satisfies(e -> assertThat(everythingAbout(e)).doesNotContain("kanarie", wrong));
    }
  }

  @Test
  void what_no_longer_fits_its_record_is_refused_without_saying_what_stood_there() {
    record Before(@Personal String value) {}
    record After(@Personal LocalDate value) {}
    ObjectNode stored = personalData.protect(new Before("kanarie"), patient);

    assertThatThrownBy(() -> personalData.reveal(stored, After.class, patient))
        .isInstanceOf(UnreadablePersonalData.class)
        .hasMessageContaining("value")
        .satisfies(e -> assertThat(everythingAbout(e)).doesNotContain("kanarie"));
  }

  private static String everythingAbout(Throwable e) {
    var text = new StringWriter();
    e.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  @Test
  void a_field_that_became_personal_later_is_still_read_from_before() {
    var json = (ObjectNode) WijkJson.events().readTree("{\"name\":\"vroeger\",\"relation\":\"X\"}");

    assertThat(personalData.reveal(json, Contact.class, patient).name()).isEqualTo("vroeger");
  }

  sealed interface Hidden permits Inside {}

  record Inside(@Personal String name) implements Hidden {}

  record Hiding(Hidden hidden) {}

  record Whole(@Personal Hidden hidden) {}

  @Test
  void personal_parts_that_could_not_be_found_again_are_refused_at_once() {
    assertThatThrownBy(() -> personalData.protect(new Hiding(new Inside("x")), patient))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("hidden");
    assertThat(personalData.protect(new Whole(new Inside("kanarie")), patient).toString())
        .doesNotContain("kanarie");
  }

  @Test
  void a_fingerprint_is_the_same_everywhere_and_says_nothing() {
    var elsewhere = new EncryptedPersonalData(TestPersonalData.keyring(DATABASE.keyring()));

    assertThat(personalData.fingerprint("999990019"))
        .isEqualTo(elsewhere.fingerprint("999990019"))
        .isNotEqualTo(personalData.fingerprint("999990020"))
        .hasSize(64)
        .doesNotContain("999990019");
  }

  @Test
  void a_key_is_made_once_and_shared_by_the_services() {
    UUID key = personalData.keyId(patient);
    personalData.createKey(patient);
    keyring.forgetAll();
    var reader = new EncryptedPersonalData(TestPersonalData.keyring(DATABASE.keyring()));

    assertThat(personalData.keyId(patient)).isEqualTo(key).isEqualTo(reader.keyId(patient));
    assertThat(reader.revealText(personalData.protectText("pijn", patient), patient))
        .isEqualTo("pijn");
  }

  @Test
  void a_wrapped_key_of_one_patient_is_none_for_another() throws SQLException {
    var other = new PatientId(UUID.randomUUID());
    try (var connection = DATABASE.keyringWriter().connect();
        var statement =
            connection.prepareStatement(
                """
                insert into data_key (patient_id, key_id, wrapped_key)
                select ?, gen_random_uuid(), wrapped_key from data_key where patient_id = ?""")) {
      statement.setObject(1, other.value());
      statement.setObject(2, patient.value());
      statement.executeUpdate();
    }

    assertThatThrownBy(() -> personalData.protectText("pijn", other))
        .isInstanceOf(UnreadablePersonalData.class);
  }

  @Test
  void the_master_key_must_be_what_it_should_be() {
    for (String wrong : List.of("", "short", "dGVzdA==", "not base64 !")) {
      assertThatThrownBy(() -> MasterKey.of(wrong)).isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(MasterKey.of(TestPostgres.masterKey())).hasToString("master key");
  }
}
