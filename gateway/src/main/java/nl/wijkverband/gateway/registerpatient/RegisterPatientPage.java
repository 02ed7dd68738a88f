package nl.wijkverband.gateway.registerpatient;

import nl.wijkverband.gateway.command.Panel;
import nl.wijkverband.gateway.command.Screen;
import nl.wijkverband.gateway.services.Service;
import nl.wijkverband.gateway.session.SignedIn;
import nl.wijkverband.vocabulary.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A practice registers a patient; a GP goes on to open the case. */
@Controller
@RequestMapping("/patienten/nieuw")
class RegisterPatientPage {
  private static final Screen SCREEN = Screen.of("registerpatient", "/patienten");

  private final Panel panel;

  RegisterPatientPage(Panel panel) {
    this.panel = panel;
  }

  @GetMapping
  ModelAndView open() {
    return panel.open(SCREEN, RegisterPatientForm.empty());
  }

  @PostMapping
  ModelAndView register(RegisterPatientForm form, SignedIn me) {
    boolean goesOn = me.role() == Role.GP;
    return panel.send(
        SCREEN,
        form,
        Service.INTAKE,
        "/v1/patients",
        form.body(),
        null,
        id -> goesOn ? "/patienten/" + id + "/dossier" : "/patienten");
  }
}
