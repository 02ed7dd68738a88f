package nl.wijkverband.dossier.read.preparation;

import static nl.wijkverband.dossier.read.preparation.Preparation.Check.ACTIONS;
import static nl.wijkverband.dossier.read.preparation.Preparation.Check.CONTRIBUTION;
import static nl.wijkverband.dossier.read.preparation.Preparation.Check.EVALUATION;
import static nl.wijkverband.dossier.read.preparation.Preparation.Check.EXPLANATION;
import static nl.wijkverband.dossier.read.preparation.Preparation.Check.HEALTH_SCORE;
import static nl.wijkverband.dossier.read.preparation.Preparation.Check.SUBMISSION;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkverband.dossier.read.View;
import nl.wijkverband.dossier.read.casefile.CaseFile;
import nl.wijkverband.dossier.read.casefile.MdoAction;
import nl.wijkverband.dossier.read.casefile.Submission;
import nl.wijkverband.dossier.read.changes.Changes;
import nl.wijkverband.dossier.read.preparation.Preparation.Check;
import nl.wijkverband.dossier.read.preparation.Preparation.Ready;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.Role;
import org.jspecify.annotations.Nullable;

/**
 * What is there and what is missing since the previous discussion. A check on what the viewer's
 * role does not see is left out, for it would say something about it.
 */
record Readiness(
    View view,
    CaseFile file,
    Changes changes,
    @Nullable Submission submission,
    List<MdoAction> openActions) {

  private static final String WHO_CONTRIBUTED =
      """
      select distinct c.case_id, c.patient_id, c.role from {s}.contribution c
        left join {s}.discussion d on d.case_id = c.case_id and d.submission_id = cast(:since as uuid)
      where c.case_id = :case
        and c.position > coalesce((cast(d.known as jsonb) ->> c.source)::bigint, 0)
      """;

  List<Ready> all() {
    List<Ready> all = new ArrayList<>();
    add(all, "submission", SUBMISSION, submission != null);
    add(all, "health_score", HEALTH_SCORE, changed("HEALTH_SCORE_RECORDED"));
    add(all, "plan", EVALUATION, changed("PLAN_EVALUATED") || nothingToEvaluate());
    add(all, "mdo_action", ACTIONS, openActions.stream().noneMatch(MdoAction::late));
    add(all, "explanation", EXPLANATION, file.explanation() != null);
    CaseFile.Team team = file.team();
    if (team != null && view.has("contribution")) {
      Set<Role> contributed = contributed();
      team.members().stream()
          .map(PractitionerRef::role)
          .distinct()
          .forEach(role -> all.add(new Ready(CONTRIBUTION, contributed.contains(role), role)));
    }
    return all;
  }

  private void add(List<Ready> all, String restsOn, Check check, boolean ready) {
    if (view.has(restsOn)) {
      all.add(new Ready(check, ready, null));
    }
  }

  private boolean changed(String kind) {
    return changes.counts().containsKey(kind);
  }

  private boolean nothingToEvaluate() {
    return file.goals().stream().noneMatch(goal -> goal.state().equals("AGREED"));
  }

  private Set<Role> contributed() {
    Map<String, @Nullable Object> with = new HashMap<>();
    with.put("case", file.caseId());
    Changes.Since since = changes.since();
    with.put("since", since == null ? null : since.submissionId());
    return view.rows("contribution", WHO_CONTRIBUTED, with).stream()
        .map(row -> Role.valueOf(row.text("role")))
        .collect(Collectors.toSet());
  }
}
