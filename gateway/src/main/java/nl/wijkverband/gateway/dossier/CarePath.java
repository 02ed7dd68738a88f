package nl.wijkverband.gateway.dossier;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From complaint to route: what is known of each step, and what this reader can add. */
@Component
public class CarePath {
  private static final List<Step> STEPS =
      List.of(
          step("ACUTE_RISK_CHECKED", "CHECK_ACUTE_RISK", "/acuut-risico", "shield-check"),
          step(
              "ACUTE_RISK_DEALT_WITH",
              "DEAL_WITH_ACUTE_RISK",
              "/acuut-risico/afgehandeld",
              "shield-check"),
          step("MEDICAL_EXAMINATION_RECORDED", "RECORD_EXAMINATION", "/onderzoek", "stethoscope"),
          step("ALK_HYPOTHESIS_STATED", "STATE_HYPOTHESIS", "/werkhypothese", "file-text"),
          step("ELIGIBILITY_ASSESSED", "ASSESS_ELIGIBILITY", "/geschiktheid", "checkbox"),
          step("SEVERITY_DECIDED", "DECIDE_SEVERITY", "/ernst", "chart-line"),
          step("ROUTE_CHOSEN", "CHOOSE_ROUTE", "/route", "flag"),
          step("WAITING_TIME_RECORDED", "RECORD_WAITING_TIME", "/wachttijd", "clock"));

  /**
   * One step.
   *
   * @param fact what is known of it; null when nothing is, or not for this role
   * @param form where the reader can record it; null when they may not
   */
  public record Step(
      String kind,
      String right,
      String path,
      String icon,
      TimelinePage.@Nullable Entry fact,
      @Nullable String form) {}

  /** The steps there is something to read or to do about. */
  public List<Step> steps(CaseView dossier) {
    return STEPS.stream()
        .map(step -> of(step, dossier))
        .filter(step -> step.fact() != null || step.form() != null)
        .toList();
  }

  private static Step of(Step step, CaseView dossier) {
    var fact = dossier.fact(step.kind());
    boolean may = dossier.may(step.right()) && isTimely(step, dossier);
    String form = may ? "/dossiers/" + dossier.caseId() + step.path() : null;
    return new Step(step.kind(), step.right(), step.path(), step.icon(), fact, form);
  }

  /** Some steps are only for who comes to them: nothing found, nothing to conclude. */
  private static boolean isTimely(Step step, CaseView dossier) {
    return switch (step.right()) {
      case "DEAL_WITH_ACUTE_RISK" -> riskIsOpen(dossier);
      case "RECORD_WAITING_TIME" ->
          dossier.fact(step.kind()) != null || dossier.fact("SEVERITY_DECIDED") != null;
      default -> true;
    };
  }

  /** Whether the last check found a risk that nobody has dealt with since. */
  private static boolean riskIsOpen(CaseView dossier) {
    var check = dossier.fact("ACUTE_RISK_CHECKED");
    var dealtWith = dossier.fact("ACUTE_RISK_DEALT_WITH");
    return check != null
        && (check.part("found") instanceof Collection<?> found
            ? !found.isEmpty()
            : Boolean.TRUE.equals(check.part("acute")))
        && (dealtWith == null || isBefore(dealtWith, check));
  }

  private static boolean isBefore(TimelinePage.Entry one, TimelinePage.Entry other) {
    return one.recordedAt() == null || other.recordedAt() == null
        ? one.on().isBefore(other.on())
        : one.recordedAt().isBefore(other.recordedAt());
  }

  private static Step step(String kind, String right, String path, String icon) {
    return new Step(kind, right, path, icon, null, null);
  }
}
