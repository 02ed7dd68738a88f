package nl.wijkverband.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.contracts.careplans.KernteamFormedV1;
import nl.wijkverband.contracts.careplans.KernteamMemberJoinedV1;
import nl.wijkverband.contracts.careplans.KernteamMemberLeftV1;
import nl.wijkverband.contracts.intake.CaseOpenedV1;
import nl.wijkverband.contracts.intake.ConsentGivenV1;
import nl.wijkverband.contracts.intake.ConsentWithdrawnV1;
import nl.wijkverband.contracts.intake.PatientAccessGivenV1;
import nl.wijkverband.contracts.intake.PatientDetails;
import nl.wijkverband.contracts.intake.ReferralAcceptedV1;
import nl.wijkverband.contracts.intake.ReferralDeclinedV1;
import nl.wijkverband.contracts.intake.ReferralReturnedV1;
import nl.wijkverband.contracts.intake.ReferralSentV1;
import nl.wijkverband.contracts.mdocasework.CasePutOnAgendaV1;
import nl.wijkverband.contracts.mdocasework.DiscussionClosedV1;
import nl.wijkverband.local.TestPostgres;
import nl.wijkverband.platform.running.Cases;
import nl.wijkverband.platform.running.People;
import nl.wijkverband.platform.running.Running;
import nl.wijkverband.vocabulary.AccountId;
import nl.wijkverband.vocabulary.Actor;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ConsentForm;
import nl.wijkverband.vocabulary.ConsentPurpose;
import nl.wijkverband.vocabulary.MeetingId;
import nl.wijkverband.vocabulary.PatientId;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.ReferralId;
import nl.wijkverband.vocabulary.Role;
import nl.wijkverband.vocabulary.Sex;
import nl.wijkverband.vocabulary.SubmissionId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** From facts to decisions, through the tables of a running service. */
class AccessFactsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
  private static final Set<Role> ANY = Set.of(Role.values());
  private static ConfigurableApplicationContext service;
  private static Access access;
  private static AccessFacts facts;

  private final CaseId caseId = new CaseId(UUID.randomUUID());
  private final ReferralId referral = new ReferralId(UUID.randomUUID());
  private final Actor physio = People.PHYSIOTHERAPIST;
  private Instant recordedAt = NOW;

  @BeforeAll
  static void start() {
    service =
        Running.writer(
            TestPostgres.shared().freshService("intake"), "127.0.0.1:1", "nowhere.events.v1");
    access = service.getBean(Access.class);
    facts = service.getBean(AccessFacts.class);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private CaseOpenedV1 opened() {
    var details = new PatientDetails("S", "F", DAY, Sex.OTHER, null, null, null, null);
    return new CaseOpenedV1(
        caseId,
        new PatientId(UUID.randomUUID()),
        People.GP.organisationId(),
        "De Proef",
        "demowijk",
        details,
        "pijn",
        DAY,
        DAY);
  }

  private ConsentGivenV1 given(ConsentPurpose purpose) {
    return new ConsentGivenV1(caseId, purpose, ConsentForm.ORAL, DAY);
  }

  private ReferralSentV1 sent() {
    PractitionerRef to = People.ref(physio);
    return new ReferralSentV1(
        caseId,
        referral,
        People.ref(People.GP),
        to,
        "v",
        "u",
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        DAY);
  }

  private KernteamFormedV1 formed(Actor... members) {
    List<PractitionerRef> team = new ArrayList<>();
    for (Actor member : members) {
      team.add(People.ref(member));
    }
    return new KernteamFormedV1(caseId, team, People.GP.id(), false, null, DAY);
  }

  private void apply(Contract... contracts) {
    for (Contract contract : contracts) {
      facts.apply(contract, NOW, recordedAt);
      recordedAt = recordedAt.plusSeconds(60);
    }
  }

  private String ground(Actor actor) {
    try {
      return access.toCase(actor, caseId, ANY).allowedUnder();
    } catch (NoSuchCase closed) {
      return "nothing";
    }
  }

  private String groundOfReferral(Actor actor) {
    try {
      return access.toReferral(actor, caseId, referral).allowedUnder();
    } catch (NoSuchCase closed) {
      return "nothing";
    }
  }

  @Test
  void facts_of_two_topics_may_come_in_any_order_and_twice() {
    List<Contract> intake = List.of(opened(), given(ConsentPurpose.SHARING_WITHIN_KERNTEAM));
    List<Contract> plans = List.of(formed(People.GP, physio));

    apply(plans.getFirst(), plans.getFirst());
    assertThat(ground(physio)).isEqualTo("nothing");
    intake.forEach(fact -> facts.apply(fact, NOW, NOW));
    intake.forEach(fact -> facts.apply(fact, NOW, NOW));

    assertThat(ground(physio)).isEqualTo("kernteam");
    assertThat(ground(People.POH)).isEqualTo("own-practice");
    assertThat(ground(People.actor(Role.PHYSIOTHERAPIST, 7))).isEqualTo("nothing");
  }

  @Test
  void interleavings_of_the_two_topics_end_alike() {
    for (int seed = 0; seed < 10; seed++) {
      var test = new AccessFactsTest();
      var random = new Random(seed);
      var intake =
          new ArrayList<Contract>(
              List.of(
                  test.opened(),
                  test.given(ConsentPurpose.SHARING_WITHIN_KERNTEAM),
                  new ConsentWithdrawnV1(
                      test.caseId, ConsentPurpose.SHARING_WITHIN_KERNTEAM, ConsentForm.ORAL, DAY),
                  test.given(ConsentPurpose.SHARING_WITHIN_KERNTEAM)));
      var plans =
          new ArrayList<Contract>(
              List.of(
                  test.formed(People.GP, physio),
                  new KernteamMemberLeftV1(test.caseId, People.ref(physio), DAY),
                  new KernteamMemberJoinedV1(test.caseId, People.ref(physio), DAY)));
      Collections.reverse(intake);
      Collections.reverse(plans);
      while (!intake.isEmpty() || !plans.isEmpty()) {
        boolean first = plans.isEmpty() || !intake.isEmpty() && random.nextBoolean();
        facts.apply((first ? intake : plans).removeLast(), NOW, NOW);
      }
      assertThat(test.ground(physio)).as("seed " + seed).isEqualTo("kernteam");
    }
  }

  @Test
  void a_consent_that_is_withdrawn_closes_the_case_for_others_at_once() {
    apply(opened(), given(ConsentPurpose.SHARING_WITHIN_KERNTEAM), formed(People.GP, physio));
    assertThat(ground(physio)).isEqualTo("kernteam");

    apply(
        new ConsentWithdrawnV1(
            caseId, ConsentPurpose.SHARING_WITHIN_KERNTEAM, ConsentForm.ORAL, DAY));

    assertThat(ground(physio)).isEqualTo("nothing");
    assertThat(ground(People.GP)).isEqualTo("own-practice");
  }

  @Test
  void who_left_or_is_no_longer_in_a_newly_formed_team_has_no_relationship() {
    Actor worker = People.actor(Role.BUURTTEAM, 3);
    apply(
        opened(),
        given(ConsentPurpose.SHARING_WITHIN_KERNTEAM),
        given(ConsentPurpose.BUURTTEAM),
        formed(People.GP, physio, worker));
    assertThat(ground(worker)).isEqualTo("kernteam");

    apply(new KernteamMemberLeftV1(caseId, People.ref(worker), DAY));
    assertThat(ground(worker)).isEqualTo("nothing");
    apply(formed(People.GP, worker));
    assertThat(ground(worker)).isEqualTo("kernteam");
    assertThat(ground(physio)).isEqualTo("nothing");
  }

  @Test
  void a_referral_opens_its_letter_when_sent_the_case_when_accepted_and_nothing_when_declined() {
    apply(opened(), given(ConsentPurpose.SHARING_WITHIN_KERNTEAM), sent());
    assertThat(groundOfReferral(physio)).isEqualTo("sent-referral");
    assertThat(ground(physio)).isEqualTo("nothing");

    apply(new ReferralReturnedV1(caseId, referral, People.ref(physio), "?", DAY));
    assertThat(groundOfReferral(physio)).isEqualTo("sent-referral");

    apply(new ReferralAcceptedV1(caseId, referral, People.ref(physio), DAY), sent());
    assertThat(ground(physio)).isEqualTo("accepted-referral");
    assertThat(groundOfReferral(physio)).isEqualTo("accepted-referral");

    apply(new ReferralDeclinedV1(caseId, referral, People.ref(physio), "vol", DAY));
    assertThat(ground(physio)).isEqualTo("nothing");
    assertThat(groundOfReferral(physio)).isEqualTo("nothing");
  }

  @Test
  void who_leaves_the_kernteam_leaves_the_case_also_when_a_referral_led_into_it() {
    apply(
        opened(),
        given(ConsentPurpose.SHARING_WITHIN_KERNTEAM),
        sent(),
        new ReferralAcceptedV1(caseId, referral, People.ref(physio), DAY),
        formed(People.GP, physio));

    apply(new KernteamMemberLeftV1(caseId, People.ref(physio), DAY));

    assertThat(ground(physio)).isEqualTo("nothing");
  }

  @Test
  void who_left_is_not_let_in_by_an_acceptance_from_before_that_is_heard_later() {
    var accepted = new ReferralAcceptedV1(caseId, referral, People.ref(physio), DAY);
    apply(opened(), given(ConsentPurpose.SHARING_WITHIN_KERNTEAM), sent());
    Instant beforeLeaving = recordedAt;
    recordedAt = recordedAt.plusSeconds(60);
    apply(new KernteamMemberLeftV1(caseId, People.ref(physio), DAY));

    facts.apply(accepted, NOW, beforeLeaving);
    assertThat(ground(physio)).isEqualTo("nothing");

    facts.apply(accepted, NOW, beforeLeaving);
    assertThat(ground(physio)).as("told twice").isEqualTo("nothing");
  }

  @Test
  void who_left_comes_back_by_a_referral_accepted_after_that_whichever_is_heard_first() {
    var accepted = new ReferralAcceptedV1(caseId, referral, People.ref(physio), DAY);
    var left = new KernteamMemberLeftV1(caseId, People.ref(physio), DAY);
    apply(opened(), given(ConsentPurpose.SHARING_WITHIN_KERNTEAM), formed(People.GP, physio));
    Instant leaving = recordedAt;
    recordedAt = recordedAt.plusSeconds(60);

    apply(sent(), accepted);
    facts.apply(left, NOW, leaving);

    assertThat(ground(physio)).isEqualTo("accepted-referral");
    apply(left);
    assertThat(ground(physio)).isEqualTo("nothing");
  }

  @Test
  void one_referral_does_not_open_another() {
    apply(opened(), given(ConsentPurpose.SHARING_WITHIN_KERNTEAM), sent());

    assertThatThrownBy(() -> access.toReferral(physio, caseId, new ReferralId(UUID.randomUUID())))
        .isInstanceOf(NoSuchCase.class);
    assertThat(groundOfReferral(People.actor(Role.PHYSIOTHERAPIST, 8))).isEqualTo("nothing");
  }

  @Test
  void the_chair_has_the_case_from_the_agenda_until_the_discussion_is_closed() {
    var submission = new SubmissionId(UUID.randomUUID());
    Actor chair = People.actor(Role.MDO_CHAIR, 4);
    Actor consultant = People.actor(Role.CONSULTANT, 5);
    apply(opened(), given(ConsentPurpose.SHARING_WITHIN_KERNTEAM));
    assertThat(ground(chair)).isEqualTo("nothing");
    assertThat(access.toWijkCase(chair, caseId, Set.of(Role.MDO_CHAIR)).allowedUnder())
        .isEqualTo("submitted-in-wijk");

    apply(onAgenda(submission, chair, consultant), onAgenda(submission, chair, consultant));
    assertThat(ground(chair)).isEqualTo("mdo");
    assertThat(ground(consultant))
        .as("a consultant never has the case itself")
        .isEqualTo("nothing");
    assertThat(ground(People.actor(Role.MDO_CHAIR, 6))).isEqualTo("nothing");

    apply(
        new DiscussionClosedV1(
            caseId,
            submission,
            new MeetingId(UUID.randomUUID()),
            "rond",
            DAY.atTime(12, 0).atOffset(ZoneOffset.UTC)));
    assertThat(ground(chair)).isEqualTo("nothing");
  }

  @Test
  void a_chair_of_another_wijk_or_without_the_patients_consent_takes_nothing_up() {
    Actor here = People.actor(Role.MDO_CHAIR, 4);
    Actor elsewhere =
        new Actor(
            here.id(), here.name(), here.role(), here.organisationId(), "Elders", "anderewijk");
    apply(opened());
    assertThatThrownBy(() -> access.toWijkCase(here, caseId, Set.of(Role.MDO_CHAIR)))
        .isInstanceOf(NoSuchCase.class);
    apply(given(ConsentPurpose.SHARING_WITHIN_KERNTEAM));
    assertThatThrownBy(() -> access.toWijkCase(elsewhere, caseId, Set.of(Role.MDO_CHAIR)))
        .isInstanceOf(NoSuchCase.class);
  }

  @Test
  void a_patient_has_what_is_about_them_and_nobody_elses() {
    Actor patient = People.actor(Role.PATIENT, 1);
    CaseOpenedV1 theirs = opened();
    apply(theirs);
    assertThat(ground(patient)).isEqualTo("nothing");

    var given =
        new PatientAccessGivenV1(theirs.patientId(), new AccountId(patient.id().value()), DAY);
    apply(given, given);

    assertThat(ground(patient)).isEqualTo("patient-self");
    assertThat(ground(People.actor(Role.PATIENT, 2))).isEqualTo("nothing");
  }

  private CasePutOnAgendaV1 onAgenda(SubmissionId submission, Actor chair, Actor consultant) {
    return new CasePutOnAgendaV1(
        caseId,
        submission,
        new MeetingId(UUID.randomUUID()),
        DAY.plusDays(7).atTime(12, 0).atOffset(ZoneOffset.UTC),
        People.ref(chair),
        List.of(People.ref(consultant), People.ref(physio)),
        1,
        15);
  }

  @Test
  void a_patient_is_for_the_own_practice() {
    var patient = new PatientId(UUID.randomUUID());
    var practice = People.GP.organisationId();

    assertThat(access.toPatient(People.GP, patient, practice, Set.of(Role.GP)).allowedUnder())
        .isEqualTo("own-practice");
    assertThatThrownBy(() -> access.toPatient(People.POH, patient, practice, Set.of(Role.GP)))
        .isInstanceOf(RoleNotAllowed.class);
    assertThatThrownBy(
            () -> access.toPatient(People.actor(Role.GP, 2), patient, practice, Set.of(Role.GP)))
        .isInstanceOf(NoSuchCase.class);
  }

  @Test
  void ones_own_events_count_in_the_transaction_that_writes_them() {
    var cases = Cases.of(service);

    CaseId own = cases.open();
    assertThat(access.toCase(People.GP, own, ANY).allowedUnder()).isEqualTo("own-practice");
    var sentNow = new ReferralId(UUID.randomUUID());
    cases.refer(own, sentNow);
    assertThatThrownBy(() -> access.toReferral(physio, own, sentNow))
        .isInstanceOf(NoSuchCase.class);
    cases.consent(own, ConsentPurpose.SHARING_WITHIN_KERNTEAM, true);

    assertThat(access.toReferral(physio, own, sentNow).consent())
        .isEqualTo("SHARING_WITHIN_KERNTEAM");
  }
}
