package nl.wijkverband.careplans.http;

import static nl.wijkverband.careplans.PlanA.BUURTTEAM;
import static nl.wijkverband.careplans.PlanA.GP;
import static nl.wijkverband.careplans.PlanA.PHYSIO;
import static nl.wijkverband.careplans.PlanA.PHYSIO2;
import static nl.wijkverband.careplans.PlanA.POH;
import static nl.wijkverband.careplans.PlanA.PSYCHOLOGIST;
import static nl.wijkverband.vocabulary.ConsentPurpose.SHARING_WITHIN_KERNTEAM;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nl.wijkverband.vocabulary.ConsentPurpose;
import org.junit.jupiter.api.Test;

/** Relationships and consents come from intake's topic and from what happens here. */
class RelationshipTest extends FullService {

  @Test
  void without_consent_only_the_own_practice_is_in_the_kernteam() throws Exception {
    var aCase = new CaseOfTheTest(this, INTAKE.openCase());

    send(GP, aCase.path("/kernteam"), Bodies.kernteam(GP, PHYSIO))
        .andExpect(status().isUnprocessableContent())
        .andExpect(
            jsonPath("type")
                .value("urn:wijkverband:rule:members-outside-the-practice-need-sharing-consent"))
        .andExpect(jsonPath("errors[0].field").value("members[1].organisationId"))
        .andExpect(
            jsonPath("detail")
                .value(
                    "F. Fictief werkt bij een andere organisatie. Leg eerst vast dat de patiënt"
                        + " toestemming geeft om gegevens met het kernteam te delen."));
    send(GP, aCase.path("/kernteam"), Bodies.kernteam(GP, POH)).andExpect(status().isCreated());
  }

  @Test
  void the_buurtteam_needs_a_consent_of_its_own() throws Exception {
    var aCase = new CaseOfTheTest(this, INTAKE.openCase(SHARING_WITHIN_KERNTEAM));

    send(GP, aCase.path("/kernteam"), Bodies.kernteam(GP, BUURTTEAM))
        .andExpect(status().isUnprocessableContent())
        .andExpect(
            jsonPath("type")
                .value("urn:wijkverband:rule:a-buurtteam-member-needs-buurtteam-consent"));
  }

  @Test
  void whoever_joins_goes_on_at_once_and_whoever_leaves_stops_at_once() throws Exception {
    var aCase = CaseOfTheTest.opened(this);
    send(GP, aCase.path("/kernteam"), Bodies.kernteam(GP, POH)).andExpect(status().isCreated());
    send(PHYSIO, aCase.path("/goals"), Bodies.goal("Lopen")).andExpect(status().isNotFound());

    send(
            POH,
            aCase.path("/kernteam/members"),
            Bodies.with("member", PHYSIO, "joinedOn", Bodies.TODAY))
        .andExpect(status().isCreated())
        .andExpect(jsonPath("id").value(PHYSIO.id().toString()));
    send(PHYSIO, aCase.path("/goals"), Bodies.goal("Lopen")).andExpect(status().isCreated());

    send(
            GP,
            aCase.path("/kernteam/members/" + PHYSIO.id() + "/departure"),
            Bodies.with("leftOn", Bodies.TODAY))
        .andExpect(status().isCreated());
    send(PHYSIO, aCase.path("/goals"), Bodies.goal("Fietsen")).andExpect(status().isNotFound());
  }

  @Test
  void whoever_gets_the_lead_changes_the_kernteam() throws Exception {
    var aCase = CaseOfTheTest.withKernteam(this);
    var departure = Bodies.with("leftOn", Bodies.TODAY);
    String path = aCase.path("/kernteam/members/" + PSYCHOLOGIST.id() + "/departure");
    send(PHYSIO, path, departure)
        .andExpect(status().isUnprocessableContent())
        .andExpect(
            jsonPath("type")
                .value("urn:wijkverband:rule:only-the-practice-or-the-lead-changes-the-kernteam"));

    send(
            GP,
            aCase.path("/kernteam/lead"),
            Bodies.with("leadId", PHYSIO.id(), "changedOn", Bodies.TODAY))
        .andExpect(status().isCreated());

    send(PHYSIO, path, departure).andExpect(status().isCreated());
  }

  @Test
  void a_withdrawn_consent_closes_the_case_for_everybody_outside_the_practice() throws Exception {
    var aCase = CaseOfTheTest.withKernteam(this);
    send(PHYSIO, aCase.path("/goals"), Bodies.goal("Lopen")).andExpect(status().isCreated());

    INTAKE.withdraw(aCase.id(), SHARING_WITHIN_KERNTEAM);

    send(PHYSIO, aCase.path("/goals"), Bodies.goal("Fietsen")).andExpect(status().isNotFound());
    send(POH, aCase.path("/goals"), Bodies.goal("Fietsen")).andExpect(status().isCreated());
  }

  @Test
  void a_withdrawn_consent_keeps_newcomers_of_that_kind_out() throws Exception {
    var aCase = CaseOfTheTest.opened(this);
    INTAKE.withdraw(aCase.id(), ConsentPurpose.BUURTTEAM);

    send(GP, aCase.path("/kernteam"), Bodies.kernteam(GP, BUURTTEAM))
        .andExpect(status().isUnprocessableContent());
  }

  @Test
  void an_accepted_referral_opens_the_case_but_the_plan_is_the_kernteams() throws Exception {
    var aCase = CaseOfTheTest.withKernteam(this);
    INTAKE.acceptReferral(aCase.id(), PHYSIO2);

    send(PHYSIO2, aCase.path("/goals"), Bodies.goal("Lopen"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(
            jsonPath("type").value("urn:wijkverband:rule:only-the-kernteam-works-on-the-plan"));
  }
}
