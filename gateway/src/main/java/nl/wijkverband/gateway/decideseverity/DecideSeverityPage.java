package nl.wijkverband.gateway.decideseverity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import nl.wijkverband.gateway.command.Panel;
import nl.wijkverband.gateway.command.Problems;
import nl.wijkverband.gateway.command.Screen;
import nl.wijkverband.gateway.dossier.Dossiers;
import nl.wijkverband.gateway.services.Service;
import nl.wijkverband.gateway.session.Htmx;
import nl.wijkverband.gateway.words.Days;
import nl.wijkverband.gateway.words.Words;
import nl.wijkverband.vocabulary.SeverityFactor;
import nl.wijkverband.vocabulary.SeverityProfile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Eight factors, a proposal with its reasons, and the decision of the clinician. */
@Controller
@RequestMapping("/dossiers/{caseId}/ernst")
class DecideSeverityPage {
  private final Panel panel;
  private final Dossiers dossiers;
  private final Days days;
  private final Words words;
  private final Proposal.Asking asking;

  DecideSeverityPage(
      Panel panel, Dossiers dossiers, Days days, Words words, Proposal.Asking asking) {
    this.panel = panel;
    this.dossiers = dossiers;
    this.days = days;
    this.words = words;
    this.asking = asking;
  }

  @GetMapping
  ModelAndView open(@PathVariable UUID caseId) {
    var form = new DecideSeverityForm(null, null, null, null, null, null, days.today().toString());
    return panel.open(screen(caseId, form), form);
  }

  /** The proposal on what is chosen so far; without script the whole form again with it. */
  @PostMapping("/voorstel")
  ModelAndView propose(
      @PathVariable UUID caseId, DecideSeverityForm form, HttpServletRequest request) {
    if (!Htmx.asked(request)) {
      var page = panel.open(screen(caseId, form), form);
      page.addObject("action", "/dossiers/" + caseId + "/ernst");
      return page;
    }
    var part = new ModelAndView("decideseverity/proposal :: proposal");
    part.addObject("form", form);
    part.addObject("proposal", asking.about(form));
    return part;
  }

  @PostMapping
  ModelAndView decide(@PathVariable UUID caseId, DecideSeverityForm form) {
    var problems = Problems.none();
    form.open().forEach(factor -> problems.with(factor.name(), words.say("decideseverity.choose")));
    return problems.isNone()
        ? panel.send(
            screen(caseId, form),
            form,
            Service.INTAKE,
            "/v1/cases/" + caseId + "/severity",
            form.body())
        : panel.again(screen(caseId, form), form, problems);
  }

  private Screen screen(UUID caseId, DecideSeverityForm form) {
    return Screen.of("decideseverity", "/dossiers/" + caseId)
        .with("dossier", () -> dossiers.read(caseId))
        .with("factors", SeverityFactor::values)
        .with("profiles", SeverityProfile::values)
        .with("proposal", () -> asking.about(form))
        .field(SeverityFactor.DURATION.name(), "judgements");
  }
}
