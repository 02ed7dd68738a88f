package nl.wijkverband.dossier;

import static nl.wijkverband.vocabulary.ConsentPurpose.SHARING_WITHIN_KERNTEAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkverband.dossier.audience.Audience;
import nl.wijkverband.vocabulary.ActionId;
import nl.wijkverband.vocabulary.ConsentPurpose;
import nl.wijkverband.vocabulary.GoalId;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.ReferralId;
import nl.wijkverband.vocabulary.SubmissionId;
import org.junit.jupiter.api.Test;

/** What stands where before, during and after the patient's consent (domain §7). */
class SharingTest extends RunningDossier {

  private final Story story = new Story();
  private final String theCase = "/v1/cases/" + story.caseId;

  @Test
  void before_the_consent_only_the_practice_has_the_case() {
    arrive(story.opened(), story.explained());
    arrive(story.teamOf(People.GP, People.PHYSIO, People.BUURTTEAM), story.score(3));

    assertThat(filled()).containsExactlyInAnyOrder(Audience.GP, Audience.POH);
    assertThat(get(People.PHYSIO, theCase)).hasStatus(404);
    assertThat(get(People.COORDINATOR, theCase)).hasStatus(404);
  }

  @Test
  void the_consent_for_sharing_fills_in_what_happened_before_it_but_not_for_the_buurtteam() {
    arrive(story.opened(), story.explained());
    arrive(story.teamOf(People.GP, People.PHYSIO, People.BUURTTEAM), story.score(3));
    arrive(story.consents(SHARING_WITHIN_KERNTEAM));

    assertThat(filled()).isEqualTo(shared());
    assertThat(read(People.PHYSIO, theCase).at("/healthScores/0/score").intValue()).isEqualTo(3);
    assertThat(get(People.BUURTTEAM, theCase)).hasStatus(404);
    assertThat(list(People.BUURTTEAM)).doesNotContain(story.caseId.toString());
  }

  @Test
  void the_consent_for_the_buurtteam_alone_shares_nothing() {
    arrive(story.opened(), story.consents(ConsentPurpose.BUURTTEAM));
    arrive(story.teamOf(People.GP, People.BUURTTEAM));

    assertThat(filled()).containsExactlyInAnyOrder(Audience.GP, Audience.POH);
  }

  @Test
  void a_withdrawal_empties_at_once_and_a_new_consent_fills_again() {
    arrive(story.opened(), story.explained());
    arrive(story.allConsents());
    arrive(story.teamOf(People.GP, People.PHYSIO, People.BUURTTEAM));
    assertThat(filled()).isEqualTo(sharedWith(Audience.BUURTTEAM));

    arrive(story.withdraws(ConsentPurpose.BUURTTEAM));
    assertThat(filled()).isEqualTo(shared());

    arrive(story.withdraws(SHARING_WITHIN_KERNTEAM));
    assertThat(filled()).containsExactlyInAnyOrder(Audience.GP, Audience.POH);
    for (PractitionerRef outsider : List.of(People.PHYSIO, People.BUURTTEAM)) {
      assertThat(get(outsider, theCase)).hasStatus(404);
      assertThat(list(outsider)).doesNotContain(story.caseId.toString());
    }

    arrive(story.allConsents());
    assertThat(filled()).isEqualTo(sharedWith(Audience.BUURTTEAM));
    assertThat(read(People.BUURTTEAM, theCase).at("/explanation/patientWords").stringValue())
        .isEqualTo("KANARIE-ExplanationGivenV1.patientWords");
  }

  @Test
  void a_withdrawal_works_in_lists_even_while_the_case_waits_for_its_projections()
      throws Exception {
    arrive(story.opened());
    arrive(story.allConsents());
    arrive(story.teamOf(People.GP, People.PHYSIO));
    assertThat(list(People.PHYSIO)).contains(story.caseId.toString());

    // As the inbox does for a parked case: only the access tables hear of it.
    try (var connection = asSuperuser();
        var update =
            connection.prepareStatement(
                "update access_consent set given = false where case_id = ? and purpose = ?")) {
      update.setObject(1, story.caseId.value());
      update.setString(2, SHARING_WITHIN_KERNTEAM.name());
      update.execute();
    }
    assertThat(list(People.PHYSIO)).doesNotContain(story.caseId.toString());
  }

  @Test
  void a_sent_letter_is_read_by_its_receiver_and_nothing_else_of_the_case() {
    ReferralId letter = new ReferralId(UUID.randomUUID());
    arrive(story.opened(), story.explained());
    arrive(story.allConsents());
    arrive(story.refers(letter, People.PHYSIO), story.score(3));
    arrive(story.proposes(new GoalId(UUID.randomUUID())));

    var read = read(People.PHYSIO, theCase + "/referrals/" + letter);
    assertThat(read.get("state").stringValue()).isEqualTo("SENT");
    assertThat(read.get("mineToAnswer").booleanValue()).isTrue();
    assertThat(read.at("/patient/familyName").isMissingNode()).isTrue();
    assertThat(read.at("/patient/name").stringValue()).contains("KANARIE");
    assertThat(get(People.PHYSIO, theCase)).hasStatus(404);
    assertThat(get(People.PHYSIO, theCase + "/timeline")).hasStatus(404);
    assertThat(list(People.PHYSIO)).doesNotContain(story.caseId.toString());
    assertThat(read(People.PHYSIO, "/v1/today").toString())
        .contains("ANSWER_REFERRAL", letter.toString());
    assertThat(get(People.OTHER_PHYSIO, theCase + "/referrals/" + letter)).hasStatus(404);
  }

  @Test
  void an_accepted_referral_opens_the_case_and_a_declined_one_closes_the_letter() {
    ReferralId accepted = new ReferralId(UUID.randomUUID());
    ReferralId declined = new ReferralId(UUID.randomUUID());
    arrive(story.opened());
    arrive(story.allConsents());
    arrive(story.refers(accepted, People.PHYSIO), story.refers(declined, People.OTHER_PHYSIO));
    arrive(story.accepts(accepted, People.PHYSIO), story.declines(declined, People.OTHER_PHYSIO));

    var file = read(People.PHYSIO, theCase);
    assertThat(file.get("referrals")).hasSize(1);
    assertThat(file.at("/referrals/0/referralId").stringValue()).isEqualTo(accepted.toString());
    assertThat(get(People.OTHER_PHYSIO, theCase + "/referrals/" + declined)).hasStatus(404);
    assertThat(read(People.GP, theCase).get("referrals")).hasSize(2);
  }

  @Test
  void who_leaves_the_kernteam_sees_no_more() {
    arrive(story.opened());
    arrive(story.allConsents());
    arrive(story.teamOf(People.GP, People.PHYSIO));
    assertThat(get(People.PHYSIO, theCase)).hasStatusOk();

    arrive(story.leaves(People.PHYSIO));
    assertThat(get(People.PHYSIO, theCase)).hasStatus(404);
    assertThat(filled()).doesNotContain(Audience.PHYSIOTHERAPIST);
  }

  @Test
  void a_psychologist_gets_in_as_every_member_does() {
    arrive(story.opened(), story.examines(), story.notesScegs());
    arrive(story.teamOf(People.GP, People.PSYCHOLOGIST));

    assertThat(get(People.PSYCHOLOGIST, theCase)).hasStatus(404);

    arrive(story.consents(SHARING_WITHIN_KERNTEAM));

    assertThat(get(People.PSYCHOLOGIST, theCase)).hasStatusOk();
    assertThat(get(People.OTHER_PSYCHOLOGIST, theCase)).hasStatus(404);
    String timeline = read(People.PSYCHOLOGIST, theCase + "/timeline").toString();
    assertThat(timeline)
        .contains("ScegsNoteAddedV1.emotional", "MedicalExaminationRecordedV1.toldBack")
        .doesNotContain("MedicalExaminationRecordedV1.findings");
  }

  @Test
  void a_chair_sees_a_case_for_as_long_as_it_is_on_the_agenda_and_only_with_consent() {
    SubmissionId submission = new SubmissionId(UUID.randomUUID());
    arrive(story.opened(), story.submits(submission, People.POH));
    arrive(story.putsOnAgenda(submission));

    assertThat(get(People.CHAIR, theCase)).hasStatus(404);

    arrive(story.consents(SHARING_WITHIN_KERNTEAM));

    assertThat(get(People.CHAIR, theCase)).hasStatusOk();
    assertThat(get(People.OTHER_CHAIR, theCase)).hasStatus(404);

    arrive(story.takesOff(submission));

    assertThat(get(People.CHAIR, theCase)).hasStatus(404);
    assertThat(filled()).doesNotContain(Audience.MDO_CHAIR);

    arrive(story.putsOnAgenda(submission), story.opensDiscussion(submission));
    arrive(story.advises(submission));

    assertThat(get(People.CHAIR, theCase)).hasStatusOk();

    arrive(story.closesDiscussion(submission));

    assertThat(get(People.CHAIR, theCase)).hasStatus(404);
    assertThat(list(People.CHAIR)).doesNotContain(story.caseId.toString());
  }

  @Test
  void a_patient_sees_their_case_once_their_account_is_known_whichever_comes_first() {
    arrive(story.opened());

    assertThat(get(People.PATIENT, theCase)).hasStatus(404);
    assertThat(filled()).doesNotContain(Audience.PATIENT);

    arrive(story.givesAccess(People.PATIENT));

    assertThat(get(People.PATIENT, theCase)).hasStatusOk();
    assertThat(get(People.OTHER_PATIENT, theCase)).hasStatus(404);

    Story later = new Story();
    arrive(later.givesAccess(People.PATIENT), later.opened());

    assertThat(get(People.PATIENT, "/v1/cases/" + later.caseId)).hasStatusOk();
  }

  @Test
  void who_has_only_own_actions_does_not_see_a_colleagues() {
    ActionId mine = new ActionId(UUID.randomUUID());
    SubmissionId submission = new SubmissionId(UUID.randomUUID());
    arrive(story.opened());
    arrive(story.allConsents());
    arrive(story.teamOf(People.GP, People.BUURTTEAM, People.OTHER_BUURTTEAM));
    arrive(story.agreesAction(submission, mine, People.BUURTTEAM, story.today));
    arrive(story.does(mine, People.BUURTTEAM));

    assertThat(read(People.BUURTTEAM, theCase + "/timeline").toString())
        .contains("ACTION_AGREED", "ACTION_DONE");
    assertThat(read(People.OTHER_BUURTTEAM, theCase + "/timeline").toString())
        .doesNotContain("ACTION_AGREED", "ACTION_DONE");
  }

  /** Everybody the consent for sharing opens the case to, when this is their kernteam. */
  private static Set<Audience> shared() {
    return EnumSet.of(Audience.GP, Audience.POH, Audience.PHYSIOTHERAPIST, Audience.COORDINATOR);
  }

  private static Set<Audience> sharedWith(Audience one) {
    Set<Audience> all = EnumSet.copyOf(shared());
    all.add(one);
    return all;
  }

  private String list(PractitionerRef who) {
    return everyCaseOf(who).toString();
  }

  private Set<Audience> filled() {
    Set<Audience> filled = EnumSet.noneOf(Audience.class);
    for (Audience audience : Audience.values()) {
      if (dump(audience, story.patientId).values().stream().anyMatch(rows -> !rows.isEmpty())) {
        filled.add(audience);
      }
    }
    return filled;
  }
}
