package nl.wijkverband.careplans.write.formkernteam;

import static nl.wijkverband.careplans.PlanA.BOTH;
import static nl.wijkverband.careplans.PlanA.BUURTTEAM;
import static nl.wijkverband.careplans.PlanA.CASE;
import static nl.wijkverband.careplans.PlanA.COORDINATOR;
import static nl.wijkverband.careplans.PlanA.GP;
import static nl.wijkverband.careplans.PlanA.GP2;
import static nl.wijkverband.careplans.PlanA.PHYSIO;
import static nl.wijkverband.careplans.PlanA.POH;
import static nl.wijkverband.careplans.PlanA.PRACTICE;
import static nl.wijkverband.careplans.PlanA.TODAY;
import static nl.wijkverband.careplans.PlanA.formed;
import static nl.wijkverband.careplans.RuleBroken.breaks;

import java.util.List;
import java.util.Set;
import nl.wijkverband.careplans.events.KernteamFormed;
import nl.wijkverband.careplans.write.CarePlan;
import nl.wijkverband.careplans.write.kernteam.ABuurtteamMemberNeedsBuurtteamConsent;
import nl.wijkverband.careplans.write.kernteam.MembersOutsideThePracticeNeedSharingConsent;
import nl.wijkverband.careplans.write.kernteam.NobodyIsInAKernteamTwice;
import nl.wijkverband.careplans.write.kernteam.OnlyCareProvidersAreInAKernteam;
import nl.wijkverband.careplans.write.kernteam.TheLeadIsAMember;
import nl.wijkverband.careplans.write.moment.ADateCannotLieInTheFuture;
import nl.wijkverband.vocabulary.ConsentPurpose;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class FormKernteamTest {

  private final FixtureConfiguration<CarePlan> plan = new AggregateTestFixture<>(CarePlan.class);

  @Test
  void a_gp_and_a_poh_of_one_practice_form_a_kernteam() {
    plan.givenNoPriorActivity()
        .when(form(List.of(GP, POH), GP, Set.of()))
        .expectEvents(new KernteamFormed(CASE, List.of(GP, POH), GP.id(), true, null, TODAY));
  }

  @Test
  void with_consent_people_of_other_organisations_are_in_it() {
    plan.givenNoPriorActivity()
        .when(form(List.of(GP, POH, PHYSIO, BUURTTEAM), POH, BOTH))
        .expectEvents(
            new KernteamFormed(
                CASE, List.of(GP, POH, PHYSIO, BUURTTEAM), POH.id(), true, null, TODAY));
  }

  @Test
  void a_kernteam_without_a_gp_is_none() {
    plan.givenNoPriorActivity()
        .when(form(List.of(POH, PHYSIO), POH, BOTH))
        .expectException(breaks(AKernteamHasAGpAndAnotherDiscipline.class, "members"));
  }

  @Test
  void a_gp_alone_is_no_kernteam() {
    plan.givenNoPriorActivity()
        .when(form(List.of(GP), GP, BOTH))
        .expectException(breaks(AKernteamHasAGpAndAnotherDiscipline.class, "members"));
  }

  @Test
  void two_gps_are_one_discipline() {
    plan.givenNoPriorActivity()
        .when(form(List.of(GP, GP2), GP, BOTH))
        .expectException(breaks(AKernteamHasAGpAndAnotherDiscipline.class, "members"));
  }

  @Test
  void nobody_is_in_it_twice() {
    plan.givenNoPriorActivity()
        .when(form(List.of(GP, POH, POH), GP, BOTH))
        .expectException(breaks(NobodyIsInAKernteamTwice.class, "members[2].id"));
  }

  @Test
  void a_coordinator_is_not_in_a_kernteam() {
    plan.givenNoPriorActivity()
        .when(form(List.of(GP, POH, COORDINATOR), GP, BOTH))
        .expectException(breaks(OnlyCareProvidersAreInAKernteam.class, "members[2].role"));
  }

  @Test
  void without_sharing_consent_nobody_from_outside_the_practice_is_in_it() {
    plan.givenNoPriorActivity()
        .when(form(List.of(GP, PHYSIO), GP, Set.of(ConsentPurpose.BUURTTEAM)))
        .expectException(
            breaks(MembersOutsideThePracticeNeedSharingConsent.class, "members[1].organisationId"));
  }

  @Test
  void the_buurtteam_needs_a_consent_of_its_own() {
    plan.givenNoPriorActivity()
        .when(form(List.of(GP, BUURTTEAM), GP, Set.of(ConsentPurpose.SHARING_WITHIN_KERNTEAM)))
        .expectException(breaks(ABuurtteamMemberNeedsBuurtteamConsent.class, "members[1].role"));
  }

  @Test
  void the_lead_is_one_of_the_members() {
    plan.givenNoPriorActivity()
        .when(form(List.of(GP, POH), PHYSIO, BOTH))
        .expectException(breaks(TheLeadIsAMember.class, "leadId"));
  }

  @Test
  void when_the_buurtteam_was_not_considered_there_is_a_reason() {
    plan.givenNoPriorActivity()
        .when(considered(false, null))
        .expectException(breaks(WithoutTheBuurtteamThereIsAReason.class, "buurtteamReason"));
  }

  @Test
  void a_reason_for_leaving_the_buurtteam_out_is_kept() {
    plan.givenNoPriorActivity()
        .when(considered(false, "Geen vragen op sociaal gebied"))
        .expectEvents(
            new KernteamFormed(
                CASE, List.of(GP, POH), GP.id(), false, "Geen vragen op sociaal gebied", TODAY));
  }

  @Test
  void a_kernteam_is_not_formed_tomorrow() {
    plan.givenNoPriorActivity()
        .when(
            new FormKernteam(
                CASE,
                List.of(GP, POH),
                GP.id(),
                true,
                null,
                TODAY.plusDays(1),
                PRACTICE,
                BOTH,
                TODAY))
        .expectException(breaks(ADateCannotLieInTheFuture.class, "formedOn"));
  }

  @Test
  void a_kernteam_is_formed_once() {
    plan.given(formed())
        .when(form(List.of(GP, POH), GP, BOTH))
        .expectException(breaks(AKernteamIsFormedOnce.class));
  }

  private static FormKernteam form(
      List<PractitionerRef> members, PractitionerRef lead, Set<ConsentPurpose> consents) {
    return new FormKernteam(CASE, members, lead.id(), true, null, TODAY, PRACTICE, consents, TODAY);
  }

  private static FormKernteam considered(boolean considered, String reason) {
    return new FormKernteam(
        CASE, List.of(GP, POH), GP.id(), considered, reason, TODAY, PRACTICE, BOTH, TODAY);
  }
}
