package nl.wijkverband.careplans.http;

import static nl.wijkverband.careplans.PlanA.BUURTTEAM;
import static nl.wijkverband.careplans.PlanA.GP;
import static nl.wijkverband.careplans.PlanA.PHYSIO;
import static nl.wijkverband.careplans.PlanA.POH;
import static nl.wijkverband.careplans.PlanA.PSYCHOLOGIST;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.OffsetDateTime;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ConsentPurpose;
import nl.wijkverband.vocabulary.PractitionerRef;

/** A case of its own for a test, and short ways to bring it somewhere. */
record CaseOfTheTest(FullService service, CaseId id) {

  /** Opened, with both consents; no kernteam yet. */
  static CaseOfTheTest opened(FullService service) {
    return new CaseOfTheTest(service, FullService.INTAKE.openCase(ConsentPurpose.values()));
  }

  /** Opened, with a kernteam of five disciplines, GP in the lead. */
  static CaseOfTheTest withKernteam(FullService service) throws Exception {
    CaseOfTheTest opened = opened(service);
    service
        .send(
            GP, opened.path("/kernteam"), Bodies.kernteam(GP, POH, PHYSIO, PSYCHOLOGIST, BUURTTEAM))
        .andExpect(status().isCreated());
    return opened;
  }

  String path(String rest) {
    return "/v1/cases/" + id + rest;
  }

  String goal(String wording) throws Exception {
    return create(path("/goals"), Bodies.goal(wording));
  }

  String appointment(PractitionerRef with, OffsetDateTime at) throws Exception {
    return create(path("/appointments"), Bodies.appointment(with, at));
  }

  /** An appointment of the physiotherapist of yesterday that nobody came to. */
  String noShow() throws Exception {
    String id = appointment(PHYSIO, Bodies.at(-1, 9));
    create(path("/appointments/" + id + "/no-show"), Bodies.with());
    return id;
  }

  private String create(String path, Object body) throws Exception {
    var answer = service.send(GP, path, body).andExpect(status().isCreated());
    return FullService.json(answer).get("id").stringValue();
  }
}
