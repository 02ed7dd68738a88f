package nl.wijkverband.gateway.planmeeting;

import java.util.List;
import nl.wijkverband.gateway.command.Panel;
import nl.wijkverband.gateway.command.Screen;
import nl.wijkverband.gateway.practitioners.Practitioners;
import nl.wijkverband.gateway.services.Service;
import nl.wijkverband.gateway.session.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The chair plans a meeting and says who takes part. */
@Controller
@RequestMapping("/mdo/plannen")
class PlanMeetingPage {
  private final Panel panel;
  private final Practitioners practitioners;

  PlanMeetingPage(Panel panel, Practitioners practitioners) {
    this.panel = panel;
    this.practitioners = practitioners;
  }

  @GetMapping
  ModelAndView open(SignedIn me) {
    return panel.open(screen(me), new PlanMeetingForm(null, null, "60", null, List.of()));
  }

  @PostMapping
  ModelAndView plan(PlanMeetingForm form, SignedIn me) {
    return panel.send(
        screen(me),
        form,
        Service.MDO_CASEWORK,
        "/v1/meetings",
        form.body(practitioners.thoseForMeeting(me.wijk(), form.participants())),
        null,
        id -> "/mdo/" + id);
  }

  private Screen screen(SignedIn me) {
    return Screen.of("planmeeting", "/mdo")
        .with("people", () -> practitioners.forMeeting(me.wijk()))
        .field("on", "at");
  }
}
