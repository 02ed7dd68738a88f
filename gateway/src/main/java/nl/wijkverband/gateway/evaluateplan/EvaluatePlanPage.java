package nl.wijkverband.gateway.evaluateplan;

import java.util.List;
import java.util.UUID;
import nl.wijkverband.gateway.command.Panel;
import nl.wijkverband.gateway.command.Screen;
import nl.wijkverband.gateway.dossier.CaseView;
import nl.wijkverband.gateway.dossier.Dossiers;
import nl.wijkverband.gateway.services.Service;
import nl.wijkverband.gateway.words.Days;
import org.springframework.stereotype.Controller;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The plan is evaluated with the patient: each goal, how it goes, and how to go on. */
@Controller
@RequestMapping("/dossiers/{caseId}/plan/evaluatie")
class EvaluatePlanPage {
  private static final int USUAL_WEEKS = 8;

  private final Panel panel;
  private final Dossiers dossiers;
  private final Days days;

  EvaluatePlanPage(Panel panel, Dossiers dossiers, Days days) {
    this.panel = panel;
    this.dossiers = dossiers;
    this.days = days;
  }

  @GetMapping
  ModelAndView open(@PathVariable UUID caseId) {
    var form =
        new EvaluatePlanForm(
            null,
            null,
            null,
            null,
            null,
            null,
            days.today().plusWeeks(USUAL_WEEKS).toString(),
            days.today().toString());
    return panel.open(screen(caseId, form), form);
  }

  @PostMapping
  ModelAndView evaluate(@PathVariable UUID caseId, EvaluatePlanForm form) {
    return panel.send(
        screen(caseId, form),
        form,
        Service.CARE_PLANS,
        "/v1/cases/" + caseId + "/plan/evaluations",
        form.body());
  }

  /** Each goal has fields of its own; the service names them by their place in the list. */
  private Screen screen(UUID caseId, EvaluatePlanForm form) {
    var dossier = SingletonSupplier.of(() -> dossiers.read(caseId));
    var screen =
        Screen.of("evaluateplan", "/dossiers/" + caseId)
            .with("dossier", dossier)
            .with("evaluated", () -> evaluated(dossier.obtain(), form.goalIds()));
    for (int at = 0; at < form.goalIds().size(); at++) {
      String goalId = form.goalIds().get(at);
      screen
          .field("result-" + goalId, "goals[" + at + "].outcome")
          .field("result-" + goalId, "goals[" + at + "].goalId")
          .field("result-" + goalId, "goals[" + at + "]")
          .field("analysis-" + goalId, "goals[" + at + "].analysis");
    }
    return screen;
  }

  private static List<CaseView.Goal> evaluated(CaseView dossier, List<String> sent) {
    return sent.isEmpty()
        ? dossier.openGoals()
        : dossier.goals().stream().filter(g -> sent.contains(g.goalId().toString())).toList();
  }
}
