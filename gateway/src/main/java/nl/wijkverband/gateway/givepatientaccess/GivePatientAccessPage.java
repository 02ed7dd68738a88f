package nl.wijkverband.gateway.givepatientaccess;

import java.util.UUID;
import nl.wijkverband.gateway.command.Panel;
import nl.wijkverband.gateway.command.Problems;
import nl.wijkverband.gateway.command.Screen;
import nl.wijkverband.gateway.patients.Patients;
import nl.wijkverband.gateway.practitioners.PatientAccounts;
import nl.wijkverband.gateway.services.Service;
import nl.wijkverband.gateway.words.Days;
import nl.wijkverband.gateway.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The practice ties a patient's own account to the patient. */
@Controller
@RequestMapping("/patienten/{patientId}/toegang")
class GivePatientAccessPage {
  private final Panel panel;
  private final Patients patients;
  private final PatientAccounts accounts;
  private final Days days;
  private final Words words;

  GivePatientAccessPage(
      Panel panel, Patients patients, PatientAccounts accounts, Days days, Words words) {
    this.panel = panel;
    this.patients = patients;
    this.accounts = accounts;
    this.days = days;
    this.words = words;
  }

  @GetMapping
  ModelAndView open(@PathVariable UUID patientId) {
    return panel.open(screen(patientId), new GivePatientAccessForm(null, days.today().toString()));
  }

  @PostMapping
  ModelAndView give(@PathVariable UUID patientId, GivePatientAccessForm form) {
    return switch (accounts.named(form.userName())) {
      case PatientAccounts.Answer.Found(UUID accountId) ->
          panel.send(
              screen(patientId),
              form,
              Service.INTAKE,
              "/v1/patients/" + patientId + "/access",
              form.body(accountId));
      case PatientAccounts.Answer.Nobody nobody -> again(patientId, form, "unknown");
      case PatientAccounts.Answer.Away away -> again(patientId, form, "away");
    };
  }

  private ModelAndView again(UUID patientId, GivePatientAccessForm form, String why) {
    return panel.again(
        screen(patientId),
        form,
        Problems.none().with("userName", words.say("givepatientaccess." + why)));
  }

  private Screen screen(UUID patientId) {
    return Screen.of("givepatientaccess", "/patienten")
        .with("patient", () -> patients.read(patientId))
        .field("userName", "accountId");
  }
}
