package nl.wijkverband.gateway.revisegoal;

import java.util.UUID;
import nl.wijkverband.gateway.command.Panel;
import nl.wijkverband.gateway.command.Screen;
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

/** A goal gets new words, with the reason. */
@Controller
@RequestMapping("/dossiers/{caseId}/doelen/{goalId}/bijstellen")
class ReviseGoalPage {
  private final Panel panel;
  private final Dossiers dossiers;
  private final Days days;

  ReviseGoalPage(Panel panel, Dossiers dossiers, Days days) {
    this.panel = panel;
    this.dossiers = dossiers;
    this.days = days;
  }

  @GetMapping
  ModelAndView open(@PathVariable UUID caseId, @PathVariable UUID goalId) {
    return panel.open(
        screen(caseId, goalId), new ReviseGoalForm(null, null, null, days.today().toString()));
  }

  @PostMapping
  ModelAndView revise(@PathVariable UUID caseId, @PathVariable UUID goalId, ReviseGoalForm form) {
    return panel.send(
        screen(caseId, goalId),
        form,
        Service.CARE_PLANS,
        "/v1/cases/" + caseId + "/goals/" + goalId + "/revision",
        form.body(),
        form.revision(),
        id -> "/dossiers/" + caseId);
  }

  private Screen screen(UUID caseId, UUID goalId) {
    var dossier = SingletonSupplier.of(() -> dossiers.read(caseId));
    return Screen.of("revisegoal", "/dossiers/" + caseId)
        .with("dossier", dossier)
        .with("goal", () -> dossier.obtain().goal(goalId));
  }
}
