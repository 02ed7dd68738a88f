package nl.wijkverband.dossier.read.casefile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkverband.dossier.audience.WhoSeesWhat;
import nl.wijkverband.dossier.read.Patient;
import nl.wijkverband.dossier.read.Row;
import nl.wijkverband.dossier.read.View;
import nl.wijkverband.dossier.read.followup.FollowUp;
import nl.wijkverband.dossier.read.followup.FollowUpTerms;
import nl.wijkverband.dossier.read.letter.Referral;
import nl.wijkverband.dossier.read.timeline.Timeline;
import nl.wijkverband.platform.access.NoSuchCase;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ExplanatoryModel;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads one case: one statement per projection, at most twenty, fewer for who sees less. */
@Component
public class CaseFileQuery {

  private final FollowUpTerms terms;

  CaseFileQuery(FollowUpTerms terms) {
    this.terms = terms;
  }

  /** The case as this viewer may see it. */
  public CaseFile read(View view, CaseId caseId) {
    LocalDate today = view.today();
    OffsetDateTime now = view.now();
    OneCase one = new OneCase(view, caseId.value());
    Row header = one.rows("case_header", "").stream().findFirst().orElseThrow(NoSuchCase::new);
    CaseFile.Team team = team(one);
    List<CaseFile.Goal> goals = goals(one);
    List<CaseFile.Appointment> appointments = new Appointments(view, now).of(one);
    List<CaseFile.NoShow> noShows = NoShows.of(one);
    List<CaseFile.Consent> consents = consents(one);
    Facts facts = new Facts(view);
    CaseFile.Plan plan = plan(one);
    List<Timeline.Entry> said = facts.of(one);
    List<Submission> submissions =
        one.rows("submission", "order by submitted_on desc, submission_id desc").stream()
            .map(Submission::of)
            .toList();
    List<MdoAction> mdoActions =
        one.rows("mdo_action", "order by done_on is not null, due, action_id").stream()
            .map(row -> MdoAction.of(row, view))
            .toList();
    Role role = view.viewer().role();
    return new CaseFile(
        caseId.value(),
        role,
        Patient.of(header, today),
        header.text("practice_name"),
        header.text("wijk"),
        header.date("opened_on"),
        header.secret("complaint"),
        header.findDate("complaint_since"),
        explanation(one),
        team,
        healthScores(one),
        header.findNumber("goals"),
        header.findNumber("open_actions"),
        goals,
        plan,
        appointments,
        noShows,
        one.rows("referral", "order by sent_on desc, referral_id desc").stream()
            .map(row -> Referral.of(row, view, today))
            .toList(),
        consents,
        followUps(view, caseId, today),
        facts.unplannedContacts(one),
        said,
        submissions,
        mdoActions,
        WhoSeesWhat.hiddenFrom(view.audience()),
        view.isPast()
            ? Set.of()
            : Action.in(
                new Situation(
                    role,
                    view.viewer().id().value(),
                    now,
                    team,
                    consents,
                    goals,
                    plan,
                    appointments,
                    noShows,
                    said,
                    submissions,
                    mdoActions,
                    riskIsAcute(one))));
  }

  private static boolean riskIsAcute(OneCase one) {
    return !one.rows("asked", "and kind = 'DEAL_WITH_ACUTE_RISK'").isEmpty();
  }

  private static CaseFile.@Nullable Explanation explanation(OneCase one) {
    return one.rows("explanation", "").stream()
        .findFirst()
        .map(
            row ->
                new CaseFile.Explanation(
                    row.codes("models", ExplanatoryModel.class),
                    row.secret("metaphor"),
                    row.secret("patient_words"),
                    row.date("given_on")))
        .orElse(null);
  }

  private static CaseFile.@Nullable Team team(OneCase one) {
    List<PractitionerRef> members =
        one.rows("team_member", "order by place").stream()
            .map(row -> row.person("practitioner"))
            .toList();
    return one.rows("team", "").stream()
        .findFirst()
        .map(
            row ->
                new CaseFile.Team(
                    members,
                    row.uuid("lead_id"),
                    row.date("formed_on"),
                    row.flag("buurtteam_considered"),
                    row.secret("buurtteam_reason")))
        .orElse(null);
  }

  private static List<CaseFile.HealthScore> healthScores(OneCase one) {
    return one.rows("health_score", "order by measured_on, recorded_at, event_id").stream()
        .map(
            row ->
                new CaseFile.HealthScore(
                    row.number("score"),
                    row.date("measured_on"),
                    row.secret("needed_for_one_more"),
                    row.text("by_role")))
        .toList();
  }

  private static List<CaseFile.Goal> goals(OneCase one) {
    Map<UUID, List<CaseFile.Earlier>> earlier =
        one.rows("goal_wording", "order by revision").stream()
            .collect(
                groupingBy(
                    row -> row.uuid("goal_id"),
                    mapping(
                        row ->
                            new CaseFile.Earlier(
                                row.secret("wording"), row.date("until"), row.secret("reason")),
                        toList())));
    return one.rows("goal", "order by goal_id").stream()
        .map(
            row ->
                new CaseFile.Goal(
                    row.uuid("goal_id"),
                    row.number("revision"),
                    row.secret("wording"),
                    row.text("domain"),
                    row.text("horizon"),
                    row.secret("measured_by"),
                    row.codes("helpers", Role.class),
                    row.text("state"),
                    row.date("since"),
                    row.secret("analysis"),
                    earlier.getOrDefault(row.uuid("goal_id"), List.of())))
        .toList();
  }

  private static CaseFile.@Nullable Plan plan(OneCase one) {
    List<CaseFile.Agreement> agreements =
        one.rows("plan_agreement", "order by agreed_on, party").stream()
            .map(row -> new CaseFile.Agreement(row.text("party"), row.date("agreed_on")))
            .toList();
    return one.rows("plan", "").stream()
        .findFirst()
        .map(
            row -> {
              LocalDate agreedOn = row.findDate("agreed_on");
              String state = agreedOn == null ? "DRAFT" : "AGREED";
              return new CaseFile.Plan(row.number("revision"), state, agreements, agreedOn);
            })
        .orElse(null);
  }

  private static List<CaseFile.Consent> consents(OneCase one) {
    return one.rows("consent", "order by purpose").stream()
        .map(
            row ->
                new CaseFile.Consent(
                    row.text("purpose"), row.flag("given"), row.date("on_date"), row.text("how")))
        .toList();
  }

  private List<FollowUp> followUps(View view, CaseId caseId, LocalDate today) {
    Map<String, Object> with = new HashMap<>(FollowUp.parameters(today, terms));
    with.put("case", caseId.value());
    String sql =
        "select f.*, planned.* from {s}.follow_up f cross join %s where f.case_id = :case order by f.due_on, f.practitioner_id"
            .formatted(FollowUp.PLANNED);
    return view.rows("follow_up", sql, with).stream()
        .map(row -> FollowUp.of(row, today, terms))
        .toList();
  }

  /** The rows of one case in one table. */
  record OneCase(View view, UUID caseId) {

    List<Row> rows(String table, String rest) {
      return view.rows(
          table,
          "select * from {s}.%s where case_id = :case %s".formatted(table, rest),
          Map.of("case", caseId));
    }
  }
}
