package nl.wijkverband.mdocasework.read.submissions;

import nl.wijkverband.mdocasework.events.ActionAgreed;
import nl.wijkverband.mdocasework.events.ActionDone;
import nl.wijkverband.mdocasework.events.CasePutOnAgenda;
import nl.wijkverband.mdocasework.events.CaseSubmitted;
import nl.wijkverband.mdocasework.events.CaseTakenOffAgenda;
import nl.wijkverband.mdocasework.events.DiscussionClosed;
import nl.wijkverband.mdocasework.events.DiscussionOpened;
import nl.wijkverband.mdocasework.read.Rows;
import nl.wijkverband.platform.envelope.Happened;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.vocabulary.PatientId;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps submissions and actions by case and meeting, texts encrypted with the patient's key. */
@Component
@ProcessingGroup("submissions")
class SubmissionsProjector {

  private final JdbcClient jdbc;
  private final PersonalData personalData;

  SubmissionsProjector(JdbcClient jdbc, PersonalData personalData) {
    this.jdbc = jdbc;
    this.personalData = personalData;
  }

  @EventHandler
  void on(CaseSubmitted event, Happened happened) {
    PatientId patientId = happened.patientId();
    jdbc.sql(
            """
            insert into submission (submission_id, case_id, purpose, question, introduction,
              submitted_by, submitted_on, state)
            values (?, ?, ?, ?, ?, ?::jsonb, ?, 'SUBMITTED')""")
        .params(
            event.submissionId().value(),
            event.caseId().value(),
            event.purpose().name(),
            personalData.protectText(event.question(), patientId),
            personalData.protectText(event.introduction(), patientId),
            Rows.write(event.submittedBy()),
            event.submittedOn())
        .update();
  }

  @EventHandler
  void on(CasePutOnAgenda event) {
    jdbc.sql(
            """
            update submission set state = 'ON_AGENDA', meeting_id = ?, place = ?, minutes = ?
            where submission_id = ?""")
        .params(
            event.meetingId().value(), event.order(), event.minutes(), event.submissionId().value())
        .update();
  }

  @EventHandler
  void on(CaseTakenOffAgenda event) {
    jdbc.sql(
            """
            update submission
            set state = 'SUBMITTED', meeting_id = null, place = null, minutes = null
            where submission_id = ?""")
        .param(event.submissionId().value())
        .update();
  }

  @EventHandler
  void on(DiscussionOpened event) {
    jdbc.sql("update submission set state = 'OPEN', opened_at = ? where submission_id = ?")
        .params(event.openedAt(), event.submissionId().value())
        .update();
  }

  @EventHandler
  void on(DiscussionClosed event) {
    jdbc.sql("update submission set state = 'CLOSED', closed_at = ? where submission_id = ?")
        .params(event.closedAt(), event.submissionId().value())
        .update();
  }

  @EventHandler
  void on(ActionAgreed event, Happened happened) {
    jdbc.sql(
            """
            insert into mdo_action (action_id, case_id, submission_id, what, owner, due, agreed_on)
            values (?, ?, ?, ?, ?::jsonb, ?, ?)""")
        .params(
            event.actionId().value(),
            event.caseId().value(),
            event.submissionId().value(),
            personalData.protectText(event.what(), happened.patientId()),
            Rows.write(event.owner()),
            event.due(),
            event.agreedOn())
        .update();
  }

  @EventHandler
  void on(ActionDone event) {
    jdbc.sql("update mdo_action set done_on = ? where action_id = ?")
        .params(event.doneOn(), event.actionId().value())
        .update();
  }
}
