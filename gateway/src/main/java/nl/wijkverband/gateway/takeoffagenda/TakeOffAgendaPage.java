package nl.wijkverband.gateway.takeoffagenda;

import java.util.UUID;
import nl.wijkverband.gateway.command.Panel;
import nl.wijkverband.gateway.command.Screen;
import nl.wijkverband.gateway.services.Service;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The chair takes a case off the agenda; who takes part then no longer sees it. */
@Controller
@RequestMapping("/mdo/{meetingId}/agenda/{submissionId}/eraf")
class TakeOffAgendaPage {
  private final Panel panel;

  TakeOffAgendaPage(Panel panel) {
    this.panel = panel;
  }

  @GetMapping
  ModelAndView open(@PathVariable UUID meetingId) {
    return panel.open(screen(meetingId), new TakeOffAgendaForm(null));
  }

  @PostMapping
  ModelAndView take(
      @PathVariable UUID meetingId, @PathVariable UUID submissionId, TakeOffAgendaForm form) {
    return panel.send(
        screen(meetingId),
        form,
        Service.MDO_CASEWORK,
        "/v1/meetings/" + meetingId + "/agenda/" + submissionId + "/removal",
        form.body());
  }

  private static Screen screen(UUID meetingId) {
    return Screen.of("takeoffagenda", "/mdo/" + meetingId);
  }
}
