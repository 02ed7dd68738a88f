package nl.wijkverband.dossier.read.casefile;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkverband.dossier.audience.Category;
import nl.wijkverband.dossier.read.Patient;
import nl.wijkverband.dossier.read.followup.FollowUp;
import nl.wijkverband.dossier.read.letter.Referral;
import nl.wijkverband.dossier.read.timeline.Timeline;
import nl.wijkverband.vocabulary.ExplanatoryModel;
import nl.wijkverband.vocabulary.NoShowStep;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.Role;
import org.jspecify.annotations.Nullable;

/**
 * One case as one role may see it. What the role may not see is absent, and named in {@code
 * notVisible}.
 *
 * @param actions what this viewer may do now
 */
public record CaseFile(
    UUID caseId,
    Role role,
    Patient patient,
    String practiceName,
    String wijk,
    LocalDate openedOn,
    @Nullable String complaint,
    @Nullable LocalDate complaintSince,
    @Nullable Explanation explanation,
    @Nullable Team team,
    List<HealthScore> healthScores,
    @Nullable Integer goalCount,
    @Nullable Integer openActionCount,
    List<Goal> goals,
    @Nullable Plan plan,
    List<Appointment> appointments,
    List<NoShow> noShows,
    List<Referral> referrals,
    List<Consent> consents,
    List<FollowUp> followUps,
    UnplannedContacts unplannedContacts,
    List<Timeline.Entry> facts,
    List<Submission> submissions,
    List<MdoAction> mdoActions,
    Set<Category> notVisible,
    Set<Action> actions) {

  /** The explanation given, with the patient's own word for the complaint. */
  public record Explanation(
      List<ExplanatoryModel> models,
      @Nullable String metaphor,
      @Nullable String patientWords,
      LocalDate givenOn) {}

  /** The kernteam. */
  public record Team(
      List<PractitionerRef> members,
      UUID leadId,
      LocalDate formedOn,
      boolean buurtteamConsidered,
      @Nullable String buurtteamReason) {}

  /** One number for experienced health. */
  public record HealthScore(
      int score, LocalDate measuredOn, @Nullable String neededForOneMore, String byRole) {}

  /** A goal as it is worded now. */
  public record Goal(
      UUID goalId,
      int revision,
      @Nullable String wording,
      String domain,
      String horizon,
      @Nullable String measuredBy,
      List<Role> helpers,
      String state,
      LocalDate since,
      @Nullable String analysis,
      List<Earlier> earlier) {

    /** Whether it is still worked on, and not closed at an evaluation. */
    boolean isOpen() {
      return asksAgreement() || state.equals("AGREED");
    }

    boolean asksAgreement() {
      return state.equals("PROPOSED") || state.equals("REVISED");
    }
  }

  /** How a goal was worded before, until when, and why that changed. */
  public record Earlier(@Nullable String wording, LocalDate until, @Nullable String reason) {}

  /**
   * An appointment.
   *
   * @param recordable whether its time has come and the viewer may say how it went
   */
  public record Appointment(
      UUID appointmentId,
      OffsetDateTime at,
      int minutes,
      PractitionerRef practitioner,
      boolean mine,
      String state,
      boolean recordable) {}

  /** How far the three whose agreement a plan needs agree on it as it stands. */
  public record Plan(
      int revision, String state, List<Agreement> agreements, @Nullable LocalDate agreedOn) {}

  /** One of the three agrees. */
  public record Agreement(String party, LocalDate on) {}

  /** How often the patient asked for contact in between; fewer is a sign of progress. */
  public record UnplannedContacts(int last12Weeks, int before12Weeks) {}

  /** A missed appointment and what followed on it. */
  public record NoShow(
      UUID appointmentId,
      OffsetDateTime at,
      PractitionerRef practitioner,
      OffsetDateTime recordedAt,
      LocalDate callBefore,
      @Nullable String note,
      boolean open,
      List<Call> calls,
      @Nullable LocalDate letterAskedBefore,
      @Nullable LocalDate letterSentOn,
      @Nullable LocalDate responseBefore,
      boolean invoiceAsked,
      @Nullable Invoice invoice,
      @Nullable LocalDate resolvedOn,
      @Nullable Correction corrected) {

    boolean asksLetter() {
      return open && letterAskedBefore != null && letterSentOn == null;
    }

    boolean asksInvoice() {
      return open && invoiceAsked && invoice == null;
    }
  }

  /** What the GP decided about an invoice. */
  public record Invoice(boolean charged, @Nullable String reason, LocalDate on) {}

  /** Why it was no no-show after all, and which steps that undid. */
  public record Correction(
      LocalDate on, @Nullable String reason, String outcome, List<NoShowStep> undone) {}

  /** A call after a no-show. */
  public record Call(
      OffsetDateTime calledAt, boolean reached, @Nullable String agreed, PractitionerRef caller) {}

  /** A consent as it stands. */
  public record Consent(String purpose, boolean given, LocalDate on, String how) {}
}
