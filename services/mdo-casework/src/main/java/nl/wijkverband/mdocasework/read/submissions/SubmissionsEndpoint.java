package nl.wijkverband.mdocasework.read.submissions;

import java.util.List;
import nl.wijkverband.mdocasework.read.Page;
import nl.wijkverband.mdocasework.write.people.Professionals;
import nl.wijkverband.platform.access.Access;
import nl.wijkverband.platform.access.RoleNotAllowed;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.platform.disclosure.AccessLog;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.vocabulary.Role;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The chair sees what waits for a place on an agenda in the own wijk. */
@RestController
@Transactional
class SubmissionsEndpoint {

  private final Access access;
  private final SubmissionTable submissions;
  private final PersonalData personalData;
  private final AccessLog accessLog;

  SubmissionsEndpoint(
      Access access, SubmissionTable submissions, PersonalData personalData, AccessLog accessLog) {
    this.access = access;
    this.submissions = submissions;
    this.personalData = personalData;
    this.accessLog = accessLog;
  }

  @GetMapping("/v1/submissions")
  Page<SubmissionView> getSubmissions(@RequestParam(defaultValue = "0") int page, Caller caller) {
    if (caller.actor().role() != Role.MDO_CHAIR) {
      throw new RoleNotAllowed(Professionals.CHAIR);
    }
    String wijk = caller.actor().wijk();
    int number = Math.max(0, page);
    List<SubmittedCase> waiting = submissions.page(wijk, number);
    accessLog.append(
        "list-submissions",
        caller,
        waiting.stream()
            .map(it -> access.toWijkCase(caller.actor(), it.caseId(), Professionals.CHAIR))
            .toList());
    return Page.of(waiting.stream().map(this::view).toList(), number, submissions.count(wijk));
  }

  private SubmissionView view(SubmittedCase it) {
    return new SubmissionView(
        it.caseId(),
        it.submissionId(),
        it.purpose(),
        personalData.revealText(it.question(), it.patientId()),
        it.submittedBy(),
        it.submittedOn());
  }
}
