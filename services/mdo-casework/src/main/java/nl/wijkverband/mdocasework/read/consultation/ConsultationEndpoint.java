package nl.wijkverband.mdocasework.read.consultation;

import java.util.ArrayList;
import java.util.Set;
import nl.wijkverband.mdocasework.read.meetings.Meeting;
import nl.wijkverband.mdocasework.read.meetings.Meetings;
import nl.wijkverband.mdocasework.read.submissions.SubmissionTable;
import nl.wijkverband.mdocasework.read.submissions.SubmittedCase;
import nl.wijkverband.mdocasework.write.submission.SubmissionState;
import nl.wijkverband.platform.access.RoleNotAllowed;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.platform.disclosure.AccessLog;
import nl.wijkverband.platform.envelope.Ground;
import nl.wijkverband.vocabulary.MeetingId;
import nl.wijkverband.vocabulary.Role;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A consultant at the table sees the case under discussion, pseudonymised, while it is open. */
@RestController
@Transactional
class ConsultationEndpoint {

  private static final Set<Role> READERS = Set.of(Role.CONSULTANT);

  private final Meetings meetings;
  private final SubmissionTable submissions;
  private final ConsultationGrounds grounds;
  private final Consultation consultation;
  private final AccessLog accessLog;

  ConsultationEndpoint(
      Meetings meetings,
      SubmissionTable submissions,
      ConsultationGrounds grounds,
      Consultation consultation,
      AccessLog accessLog) {
    this.meetings = meetings;
    this.submissions = submissions;
    this.grounds = grounds;
    this.consultation = consultation;
    this.accessLog = accessLog;
  }

  @GetMapping("/v1/meetings/{meetingId}/consultation")
  ConsultationView getConsultation(@PathVariable MeetingId meetingId, Caller caller) {
    if (!READERS.contains(caller.actor().role())) {
      throw new RoleNotAllowed(READERS);
    }
    Meeting meeting = meetings.readFor(meetingId, caller.actor());
    var items = new ArrayList<ConsultationView.Item>();
    var shown = new ArrayList<Ground>();
    for (SubmittedCase submitted : submissions.on(meeting.id())) {
      if (submitted.state() == SubmissionState.OPEN) {
        grounds
            .find(submitted.caseId(), caller.actor())
            .ifPresent(
                ground ->
                    consultation
                        .of(submitted)
                        .ifPresent(
                            item -> {
                              items.add(item);
                              shown.add(ground);
                            }));
      }
    }
    accessLog.append("consult", caller, shown);
    return new ConsultationView(items);
  }
}
