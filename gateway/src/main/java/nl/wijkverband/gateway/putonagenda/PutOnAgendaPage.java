package nl.wijkverband.gateway.putonagenda;

import java.util.Optional;
import java.util.UUID;
import nl.wijkverband.gateway.command.Panel;
import nl.wijkverband.gateway.command.Problems;
import nl.wijkverband.gateway.command.Screen;
import nl.wijkverband.gateway.meetings.Meeting;
import nl.wijkverband.gateway.meetings.MeetingList;
import nl.wijkverband.gateway.meetings.Meetings;
import nl.wijkverband.gateway.services.Service;
import nl.wijkverband.gateway.words.Days;
import nl.wijkverband.gateway.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The chair puts a submitted case on an agenda, or gives it another place or more time there. */
@Controller
@RequestMapping("/mdo/casussen/{caseId}/{submissionId}/agenda")
class PutOnAgendaPage {
  private final Panel panel;
  private final Meetings meetings;
  private final Words words;
  private final Days days;

  PutOnAgendaPage(Panel panel, Meetings meetings, Words words, Days days) {
    this.panel = panel;
    this.meetings = meetings;
    this.words = words;
    this.days = days;
  }

  @GetMapping
  ModelAndView open(
      @PathVariable UUID submissionId, @RequestParam(required = false) @Nullable UUID overleg) {
    return panel.open(
        screen(overleg), overleg == null ? first() : again(meetings.read(overleg), submissionId));
  }

  @PostMapping
  ModelAndView put(
      @PathVariable UUID caseId, @PathVariable UUID submissionId, PutOnAgendaForm form) {
    String meetingId = form.meetingId();
    if (meetingId == null || !meetingId.matches("[0-9a-f-]{36}")) {
      return panel.again(
          screen(null),
          form,
          Problems.none().with("meetingId", words.say("putonagenda.meetingId.missing")));
    }
    return panel.send(
        screen(null),
        form,
        Service.MDO_CASEWORK,
        "/v1/meetings/" + meetingId + "/agenda",
        form.body(caseId.toString(), submissionId.toString()),
        null,
        id -> "/mdo/" + meetingId);
  }

  private PutOnAgendaForm first() {
    Optional<MeetingList.Item> next =
        meetings.list(0).planned().stream()
            .filter(item -> !days.dateOf(item.at()).isBefore(days.today()))
            .findFirst();
    return new PutOnAgendaForm(
        next.map(item -> item.meetingId().toString()).orElse(null),
        String.valueOf(next.map(MeetingList.Item::cases).orElse(0) + 1),
        "15");
  }

  private static PutOnAgendaForm again(Meeting meeting, UUID submissionId) {
    Optional<Meeting.Item> now =
        meeting.agenda().stream()
            .filter(item -> item.submissionId().equals(submissionId))
            .findFirst();
    return new PutOnAgendaForm(
        meeting.meetingId().toString(),
        now.map(item -> String.valueOf(item.order())).orElse(null),
        now.map(item -> String.valueOf(item.minutes())).orElse("15"));
  }

  private Screen screen(@Nullable UUID meetingId) {
    return Screen.of("putonagenda", meetingId == null ? "/mdo" : "/mdo/" + meetingId)
        .with("planned", () -> meetings.list(0).planned());
  }
}
