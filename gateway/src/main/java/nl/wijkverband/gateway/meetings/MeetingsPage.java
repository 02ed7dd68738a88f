package nl.wijkverband.gateway.meetings;

import java.util.UUID;
import nl.wijkverband.gateway.session.SignedIn;
import nl.wijkverband.vocabulary.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The MDO: meetings, what waits for one, and the agenda of each. */
@Controller
class MeetingsPage {
  private final Meetings meetings;
  private final Preparations preparations;

  MeetingsPage(Meetings meetings, Preparations preparations) {
    this.meetings = meetings;
    this.preparations = preparations;
  }

  @GetMapping("/mdo")
  String list(@RequestParam(defaultValue = "0") int pagina, SignedIn me, Model model) {
    model.addAttribute("meetings", meetings.list(Math.max(pagina, 0)));
    model.addAttribute("chair", me.role() == Role.MDO_CHAIR);
    if (me.role() == Role.MDO_CHAIR) {
      model.addAttribute("waiting", meetings.waiting());
    }
    return "meetings/list";
  }

  @GetMapping("/mdo/{meetingId}")
  String page(@PathVariable UUID meetingId, SignedIn me, Model model) {
    return fill(meetingId, me, model) ? "meetings/consultation" : "meetings/page";
  }

  @GetMapping("/mdo/{meetingId}/vers")
  String fresh(@PathVariable UUID meetingId, SignedIn me, Model model) {
    return fill(meetingId, me, model) ? "meetings/consultation-fresh" : "meetings/fresh";
  }

  /** A consultant sees no agenda, only what is being discussed, and not who it is about. */
  private boolean fill(UUID meetingId, SignedIn me, Model model) {
    boolean consults = me.role() == Role.CONSULTANT;
    model.addAttribute("meetingId", meetingId);
    model.addAttribute("chair", me.role() == Role.MDO_CHAIR);
    if (consults) {
      model.addAttribute("consultation", meetings.consultation(meetingId));
    } else {
      Meeting meeting = meetings.read(meetingId);
      model.addAttribute("meeting", meeting);
      model.addAttribute("ready", preparations.of(meeting));
    }
    return consults;
  }
}
