package nl.wijkverband.careplans.write.changelead;

import static nl.wijkverband.careplans.PlanA.CASE;
import static nl.wijkverband.careplans.PlanA.GP;
import static nl.wijkverband.careplans.PlanA.PHYSIO;
import static nl.wijkverband.careplans.PlanA.POH;
import static nl.wijkverband.careplans.PlanA.PSYCHOLOGIST;
import static nl.wijkverband.careplans.PlanA.TODAY;
import static nl.wijkverband.careplans.PlanA.formed;
import static nl.wijkverband.careplans.RuleBroken.breaks;

import nl.wijkverband.careplans.events.LeadChanged;
import nl.wijkverband.careplans.write.CarePlan;
import nl.wijkverband.careplans.write.kernteam.OnlyThePracticeOrTheLeadChangesTheKernteam;
import nl.wijkverband.careplans.write.kernteam.TheKernteamIsFormedFirst;
import nl.wijkverband.careplans.write.kernteam.TheLeadIsAMember;
import nl.wijkverband.careplans.write.moment.ADateCannotLieInTheFuture;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class ChangeLeadTest {

  private final FixtureConfiguration<CarePlan> plan = new AggregateTestFixture<>(CarePlan.class);

  @Test
  void the_poh_takes_the_lead() {
    plan.given(formed()).when(change(POH, GP)).expectEvents(new LeadChanged(CASE, POH.id(), TODAY));
  }

  @Test
  void whoever_has_the_lead_hands_it_over() {
    plan.given(formed(), new LeadChanged(CASE, PHYSIO.id(), TODAY))
        .when(change(GP, PHYSIO))
        .expectEvents(new LeadChanged(CASE, GP.id(), TODAY));
  }

  @Test
  void a_member_does_not_take_the_lead_by_themselves() {
    plan.given(formed())
        .when(change(PHYSIO, PHYSIO))
        .expectException(breaks(OnlyThePracticeOrTheLeadChangesTheKernteam.class));
  }

  @Test
  void the_lead_is_somebody_of_the_kernteam() {
    plan.given(formed())
        .when(change(PSYCHOLOGIST, GP))
        .expectException(breaks(TheLeadIsAMember.class, "leadId"));
  }

  @Test
  void the_lead_goes_to_somebody_else() {
    plan.given(formed())
        .when(change(GP, POH))
        .expectException(breaks(TheLeadGoesToSomebodyElse.class, "leadId"));
  }

  @Test
  void there_is_no_kernteam_to_lead_yet() {
    plan.givenNoPriorActivity()
        .when(change(GP, GP))
        .expectException(breaks(TheKernteamIsFormedFirst.class));
  }

  @Test
  void the_lead_did_not_change_tomorrow() {
    plan.given(formed())
        .when(new ChangeLead(CASE, POH.id(), TODAY.plusDays(1), GP, TODAY))
        .expectException(breaks(ADateCannotLieInTheFuture.class, "changedOn"));
  }

  private static ChangeLead change(PractitionerRef lead, PractitionerRef by) {
    return new ChangeLead(CASE, lead.id(), TODAY, by, TODAY);
  }
}
