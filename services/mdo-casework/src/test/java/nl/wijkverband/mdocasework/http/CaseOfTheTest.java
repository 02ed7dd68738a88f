package nl.wijkverband.mdocasework.http;

import static nl.wijkverband.mdocasework.MdoOfA.BUURTTEAM;
import static nl.wijkverband.mdocasework.MdoOfA.CHAIR;
import static nl.wijkverband.mdocasework.MdoOfA.CONSULTANT;
import static nl.wijkverband.mdocasework.MdoOfA.GP;
import static nl.wijkverband.mdocasework.MdoOfA.PHYSIO;
import static nl.wijkverband.mdocasework.MdoOfA.POH;
import static nl.wijkverband.mdocasework.MdoOfA.PSYCHOLOGIST;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ConsentPurpose;

/** A case of its own for a test, and short ways to bring it somewhere. */
record CaseOfTheTest(
    FullService service, String wijk, CaseId id, String submission, String meeting, String action) {

  private static final LocalDate YESTERDAY = Bodies.TODAY.minusDays(1);

  /** Opened, both consents given, a kernteam of five disciplines; not submitted yet. */
  static CaseOfTheTest withKernteam(FullService service, String wijk) {
    CaseId id = FullService.NEIGHBOURS.openCase(wijk, ConsentPurpose.values());
    FullService.NEIGHBOURS.formKernteam(id, GP, POH, PHYSIO, PSYCHOLOGIST, BUURTTEAM);
    return new CaseOfTheTest(service, wijk, id, "", "", "");
  }

  static CaseOfTheTest withKernteam(FullService service) {
    return withKernteam(service, FullService.WIJK);
  }

  /** Submitted two weeks ago by the POH. */
  CaseOfTheTest submitted() throws Exception {
    return with(
        service.created(
            POH, wijk, path("/submissions"), Bodies.submission(Bodies.TODAY.minusDays(14))),
        meeting,
        action);
  }

  /** On the agenda of a meeting of yesterday, with GP and consultant at the table. */
  CaseOfTheTest onAgenda() throws Exception {
    CaseOfTheTest ready = submission.isEmpty() ? submitted() : this;
    String planned =
        service.created(
            CHAIR, wijk, "/v1/meetings", Bodies.meeting(Bodies.at(-1, 9), GP, CONSULTANT));
    service.created(
        CHAIR, wijk, "/v1/meetings/" + planned + "/agenda", Bodies.place(id, ready.submission, 1));
    return ready.with(ready.submission, planned, action);
  }

  /** Under discussion since yesterday at ten. */
  CaseOfTheTest open() throws Exception {
    CaseOfTheTest ready = meeting.isEmpty() ? onAgenda() : this;
    service.created(CHAIR, wijk, ready.discussion(), Bodies.with("openedAt", Bodies.at(-1, 10)));
    return ready;
  }

  /** With an advice, and an action of the physiotherapist. */
  CaseOfTheTest advised() throws Exception {
    CaseOfTheTest ready = open();
    service.created(CHAIR, wijk, ready.inSubmission("/advice"), Bodies.advice(YESTERDAY));
    String agreed =
        service.created(
            CHAIR,
            wijk,
            ready.inSubmission("/actions"),
            Bodies.action(PHYSIO, Bodies.TODAY.plusDays(14), YESTERDAY));
    return ready.with(ready.submission, ready.meeting, agreed);
  }

  /** Discussed to the end. */
  CaseOfTheTest closed() throws Exception {
    CaseOfTheTest ready = advised();
    service.created(CHAIR, wijk, ready.inSubmission("/closure"), Bodies.closure(Bodies.at(-1, 11)));
    return ready;
  }

  String path(String rest) {
    return "/v1/cases/" + id + rest;
  }

  String inSubmission(String rest) {
    return path("/submissions/" + submission + rest);
  }

  String onMeeting(String rest) {
    return "/v1/meetings/" + meeting + rest;
  }

  String discussion() {
    return onMeeting("/agenda/" + submission + "/discussion");
  }

  private CaseOfTheTest with(String submission, String meeting, String action) {
    return new CaseOfTheTest(service, wijk, id, submission, meeting, action);
  }
}
