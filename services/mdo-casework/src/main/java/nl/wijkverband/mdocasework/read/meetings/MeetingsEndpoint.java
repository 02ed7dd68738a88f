package nl.wijkverband.mdocasework.read.meetings;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkverband.mdocasework.read.Page;
import nl.wijkverband.mdocasework.write.people.Professionals;
import nl.wijkverband.platform.access.RoleNotAllowed;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.platform.disclosure.AccessLog;
import nl.wijkverband.vocabulary.MeetingId;
import nl.wijkverband.vocabulary.Role;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Meetings: a chair sees those of the wijk, everybody else those they take part in. */
@RestController
@Transactional
class MeetingsEndpoint {

  private static final Set<Role> READERS =
      Stream.concat(Professionals.TAKING_PART.stream(), Professionals.CHAIR.stream())
          .collect(Collectors.toUnmodifiableSet());

  private final Meetings meetings;
  private final AgendaReader agendas;
  private final AccessLog accessLog;

  MeetingsEndpoint(Meetings meetings, AgendaReader agendas, AccessLog accessLog) {
    this.meetings = meetings;
    this.agendas = agendas;
    this.accessLog = accessLog;
  }

  @GetMapping("/v1/meetings")
  Page<MeetingView> getMeetings(@RequestParam(defaultValue = "0") int page, Caller caller) {
    checkRole(caller);
    int number = Math.max(0, page);
    accessLog.append("list-meetings", caller, List.of());
    return Page.of(meetings.page(caller.actor(), number), number, meetings.count(caller.actor()));
  }

  @GetMapping("/v1/meetings/{meetingId}")
  AgendaView getMeeting(@PathVariable MeetingId meetingId, Caller caller) {
    checkRole(caller);
    Meeting meeting = meetings.readFor(meetingId, caller.actor());
    var shown = agendas.read(meeting, caller.actor());
    accessLog.append("read-meeting", caller, shown.grounds());
    return AgendaView.of(meeting, shown.items());
  }

  private static void checkRole(Caller caller) {
    if (!READERS.contains(caller.actor().role())) {
      throw new RoleNotAllowed(READERS);
    }
  }
}
