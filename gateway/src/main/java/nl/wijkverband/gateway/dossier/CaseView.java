package nl.wijkverband.gateway.dossier;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkverband.gateway.services.NotThere;
import nl.wijkverband.gateway.words.Lists;
import nl.wijkverband.vocabulary.ConsentForm;
import nl.wijkverband.vocabulary.ConsentPurpose;
import nl.wijkverband.vocabulary.ExplanatoryModel;
import nl.wijkverband.vocabulary.Role;
import org.jspecify.annotations.Nullable;

/** A case as the reader's role sees it: the header, and everything that is not the timeline. */
public record CaseView(
    UUID caseId,
    @Nullable Role role,
    Patient patient,
    @Nullable String practiceName,
    @Nullable String wijk,
    @Nullable LocalDate openedOn,
    @Nullable String complaint,
    @Nullable LocalDate complaintSince,
    @Nullable Explanation explanation,
    @Nullable Team team,
    List<HealthScore> healthScores,
    List<Goal> goals,
    List<Appointment> appointments,
    List<NoShow> noShows,
    List<Referral> referrals,
    List<Consent> consents,
    List<FollowUp> followUps,
    List<Submission> submissions,
    List<MdoAction> mdoActions,
    List<TimelinePage.Entry> facts,
    @Nullable Plan plan,
    @Nullable UnplannedContacts unplannedContacts,
    List<String> notVisible,
    List<String> actions) {

  private static final Set<String> OPEN = Set.of("PROPOSED", "AGREED", "REVISED");

  public CaseView {
    healthScores = Lists.orEmpty(healthScores);
    goals = Lists.orEmpty(goals);
    appointments = Lists.orEmpty(appointments);
    noShows = Lists.orEmpty(noShows);
    referrals = Lists.orEmpty(referrals);
    consents = Lists.orEmpty(consents);
    followUps = Lists.orEmpty(followUps);
    submissions = Lists.orEmpty(submissions);
    mdoActions = Lists.orEmpty(mdoActions);
    facts = Lists.orEmpty(facts);
    notVisible = Lists.orEmpty(notVisible);
    actions = Lists.orEmpty(actions);
  }

  /** The explanation the patient was given, and the patient's own words. */
  public record Explanation(
      List<ExplanatoryModel> models,
      @Nullable String metaphor,
      @Nullable String patientWords,
      @Nullable LocalDate givenOn) {
    public Explanation {
      models = Lists.orEmpty(models);
    }
  }

  /** The kernteam. */
  public record Team(
      List<Person> members,
      @Nullable UUID leadId,
      @Nullable LocalDate formedOn,
      boolean buurtteamConsidered,
      @Nullable String buurtteamReason) {
    public Team {
      members = Lists.orEmpty(members);
    }

    /** The member in the lead. */
    public Optional<Person> lead() {
      return members.stream().filter(member -> member.id().equals(leadId)).findFirst();
    }
  }

  /** A number the patient gave for experienced health. */
  public record HealthScore(
      int score, LocalDate measuredOn, @Nullable String neededForOneMore, @Nullable Role byRole) {}

  /** A goal as it is worded now. */
  public record Goal(
      UUID goalId,
      int revision,
      @Nullable String wording,
      @Nullable String domain,
      @Nullable String horizon,
      @Nullable String measuredBy,
      List<Role> helpers,
      String state,
      @Nullable LocalDate since,
      @Nullable String analysis,
      List<EarlierWording> earlier) {
    public Goal {
      helpers = Lists.orEmpty(helpers);
      earlier = Lists.orEmpty(earlier);
    }

    /** Whether the patient agreed with it as it is worded now. */
    public boolean agreed() {
      return "AGREED".equals(state);
    }

    /** Whether it is still worked on, and not closed at an evaluation. */
    public boolean open() {
      return OPEN.contains(state);
    }
  }

  /** How a goal was worded before. */
  public record EarlierWording(
      @Nullable String wording, @Nullable LocalDate until, @Nullable String reason) {}

  /** An appointment with one practitioner. */
  public record Appointment(
      UUID appointmentId,
      OffsetDateTime at,
      @Nullable Integer minutes,
      Person practitioner,
      boolean mine,
      String state,
      boolean recordable) {
    /** Whether it is still to come or to be recorded. */
    public boolean planned() {
      return "PLANNED".equals(state);
    }
  }

  /** Whether the patient consents to one purpose. */
  public record Consent(
      ConsentPurpose purpose, boolean given, @Nullable LocalDate on, @Nullable ConsentForm how) {}

  /** The same, with nothing to do: what was, cannot be changed. */
  public CaseView toRead() {
    return new CaseView(
        caseId,
        role,
        patient,
        practiceName,
        wijk,
        openedOn,
        complaint,
        complaintSince,
        explanation,
        team,
        healthScores,
        goals,
        appointments,
        noShows,
        referrals,
        consents,
        followUps,
        submissions,
        mdoActions,
        facts,
        plan,
        unplannedContacts,
        notVisible,
        List.of());
  }

  /** Whether the reader's role may do this now. */
  public boolean may(String action) {
    return actions.contains(action);
  }

  /** The goal with this id. */
  public Goal goal(UUID goalId) {
    return goals.stream()
        .filter(goal -> goal.goalId().equals(goalId))
        .findFirst()
        .orElseThrow(NotThere::new);
  }

  /** The appointment with this id. */
  public Appointment appointment(UUID id) {
    return appointments.stream()
        .filter(appointment -> appointment.appointmentId().equals(id))
        .findFirst()
        .orElseThrow(NotThere::new);
  }

  /** The no-show of the appointment with this id. */
  public NoShow noShow(UUID appointmentId) {
    return noShows.stream()
        .filter(noShow -> noShow.appointmentId().equals(appointmentId))
        .findFirst()
        .orElseThrow(NotThere::new);
  }

  /** Whether a correction undid this: it was part of a no-show that turned out to be none. */
  public boolean undone(TimelinePage.Entry entry) {
    return entry.kind().startsWith("NO_SHOW_")
        && !"NO_SHOW_CORRECTED".equals(entry.kind())
        && noShows.stream()
            .filter(noShow -> noShow.corrected() != null)
            .anyMatch(
                noShow -> noShow.appointmentId().toString().equals(entry.text("appointmentId")));
  }

  /** The goals that are still worked on. */
  public List<Goal> openGoals() {
    return goals.stream().filter(Goal::open).toList();
  }

  /** The last fact of a kind; null when there is none this role may see. */
  public TimelinePage.@Nullable Entry fact(String kind) {
    return facts(kind).stream().findFirst().orElse(null);
  }

  /** The facts of a kind, the last one first. */
  public List<TimelinePage.Entry> facts(String kind) {
    return facts.stream()
        .filter(fact -> fact.kind().equals(kind))
        .sorted(Comparator.comparing(TimelinePage.Entry::on).reversed())
        .toList();
  }

  /** The submission to the MDO with this id. */
  public Submission submission(UUID id) {
    return submissions.stream()
        .filter(submission -> submission.submissionId().equals(id))
        .findFirst()
        .orElseThrow(NotThere::new);
  }

  /** The action of the MDO with this id. */
  public MdoAction mdoAction(UUID id) {
    return mdoActions.stream()
        .filter(action -> action.actionId().equals(id))
        .findFirst()
        .orElseThrow(NotThere::new);
  }

  /** Everybody of the kernteam; empty before there is one. */
  public List<Person> members() {
    return team == null ? List.of() : team.members();
  }
}
