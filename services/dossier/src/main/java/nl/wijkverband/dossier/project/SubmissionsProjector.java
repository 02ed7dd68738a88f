package nl.wijkverband.dossier.project;

import static nl.wijkverband.dossier.project.AudienceTables.personal;
import static nl.wijkverband.dossier.project.AudienceTables.personalJson;
import static nl.wijkverband.dossier.project.AudienceTables.values;

import java.util.Map;
import nl.wijkverband.contracts.mdocasework.AdviceAnsweredV1;
import nl.wijkverband.contracts.mdocasework.AdviceGivenV1;
import nl.wijkverband.contracts.mdocasework.CasePutOnAgendaV1;
import nl.wijkverband.contracts.mdocasework.CaseSubmittedV1;
import nl.wijkverband.contracts.mdocasework.CaseTakenOffAgendaV1;
import nl.wijkverband.contracts.mdocasework.DiscussionClosedV1;
import nl.wijkverband.contracts.mdocasework.DiscussionOpenedV1;
import nl.wijkverband.platform.inbox.Published;
import nl.wijkverband.vocabulary.SubmissionId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What an MDO was asked, what it advised, and what the patient said to that. */
@Component
@Order(81)
final class SubmissionsProjector implements Projector {

  @Override
  public void project(Published event, AudienceTables into) {
    switch (event.contract()) {
      case CaseSubmittedV1 e ->
          into.put(
              "submission",
              values(
                  "submission_id", e.submissionId(),
                  "purpose", e.purpose(),
                  "question", personal(e.question()),
                  "introduction", personal(e.introduction()),
                  "submitted_by", into.json(e.submittedBy()),
                  "submitted_on", e.submittedOn(),
                  "state", "SUBMITTED"));
      case CasePutOnAgendaV1 e ->
          change(
              e.submissionId(),
              into,
              values(
                  "state", "ON_AGENDA", "meeting_id", e.meetingId(), "meeting_at", e.meetingAt()));
      case CaseTakenOffAgendaV1 e ->
          change(
              e.submissionId(),
              into,
              values("state", "SUBMITTED", "meeting_id", null, "meeting_at", null));
      case DiscussionOpenedV1 e -> change(e.submissionId(), into, values("state", "OPEN"));
      case AdviceGivenV1 e -> advised(e, into);
      case DiscussionClosedV1 e ->
          change(
              e.submissionId(),
              into,
              values("state", "CLOSED", "closing_round", personal(e.closingRound())));
      case AdviceAnsweredV1 e ->
          change(
              e.submissionId(),
              into,
              values(
                  "answer", e.answer(),
                  "patient_words", personal(e.patientWords()),
                  "answered_on", e.answeredOn()));
      default -> {}
    }
  }

  // Some see the agreements and not the rest: each portion has a column of its own.
  private static void advised(AdviceGivenV1 e, AudienceTables into) {
    var advice =
        values(
            "discussion", e.discussion(),
            "body", e.body(),
            "mind", e.mind(),
            "social", e.social(),
            "society", e.society(),
            "practitioner", e.practitioner(),
            "organisation", e.organisation());
    var agreements =
        values(
            "agreements", e.agreements(),
            "policy", e.policy(),
            "collaboration", e.collaboration());
    change(
        e.submissionId(),
        into,
        values(
            "advice", personalJson(advice),
            "agreements", personalJson(agreements),
            "given_on", e.givenOn()));
  }

  private static void change(
      SubmissionId id, AudienceTables into, Map<String, @Nullable Object> values) {
    into.change("submission", values, "submission_id = :id", values("id", id.value()));
  }
}
