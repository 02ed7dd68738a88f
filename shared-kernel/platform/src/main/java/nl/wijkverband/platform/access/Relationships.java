package nl.wijkverband.platform.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkverband.contracts.mdocasework.CasePutOnAgendaV1;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.ReferralId;
import nl.wijkverband.vocabulary.Role;
import nl.wijkverband.vocabulary.SubmissionId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes who has a treatment relationship, from when, and until when. */
final class Relationships {

  /** Who has a relationship by the MDO alone; everybody else has one of their own. */
  private static final Set<Role> IN_MDO_ONLY = Set.of(Role.MDO_CHAIR, Role.CONSULTANT);

  private final JdbcClient jdbc;

  Relationships(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void sent(CaseId caseId, ReferralId referralId, PractitionerRef to, LocalDate on) {
    referral(caseId, referralId, to, RelationshipKind.SENT_REFERRAL, on, "do nothing");
  }

  void accepted(CaseId caseId, ReferralId referralId, PractitionerRef by, LocalDate on) {
    referral(
        caseId,
        referralId,
        by,
        RelationshipKind.ACCEPTED_REFERRAL,
        on,
        "do update set kind = excluded.kind, begins_on = excluded.begins_on");
  }

  void declined(ReferralId referralId, LocalDate on) {
    jdbc.sql("update access_relationship set ends_on = ? where referral_id = ? and ends_on is null")
        .params(on, referralId.value())
        .update();
  }

  private void referral(
      CaseId caseId,
      ReferralId referralId,
      PractitionerRef receiver,
      RelationshipKind kind,
      LocalDate on,
      String whenKnown) {
    jdbc.sql(
            """
            insert into access_relationship
              (case_id, practitioner_id, role, organisation_id, kind, referral_id, begins_on)
            values (?, ?, ?, ?, ?, ?, ?) on conflict (referral_id)\s"""
                + whenKnown)
        .params(
            caseId.value(),
            receiver.id().value(),
            receiver.role().name(),
            receiver.organisationId().value(),
            kind.name(),
            referralId.value(),
            on)
        .update();
  }

  void teamIs(CaseId caseId, List<PractitionerRef> members, LocalDate on) {
    jdbc.sql(
            """
            update access_relationship set ends_on = :on
            where case_id = :case and kind = 'KERNTEAM' and ends_on is null
              and not (practitioner_id::text || role = any(:staying))""")
        .param("on", on)
        .param("case", caseId.value())
        .param(
            "staying",
            members.stream().map(m -> m.id().toString() + m.role().name()).toArray(String[]::new))
        .update();
    members.forEach(member -> joined(caseId, member, on));
  }

  void joined(CaseId caseId, PractitionerRef member, LocalDate on) {
    jdbc.sql(
            """
            insert into access_relationship
              (case_id, practitioner_id, role, organisation_id, kind, begins_on)
            values (?, ?, ?, ?, 'KERNTEAM', ?)
            on conflict (case_id, practitioner_id, role)
              where kind = 'KERNTEAM' and ends_on is null
            do update set organisation_id = excluded.organisation_id""")
        .params(
            caseId.value(),
            member.id().value(),
            member.role().name(),
            member.organisationId().value(),
            on)
        .update();
  }

  void onAgenda(CasePutOnAgendaV1 agenda, LocalDate today) {
    var present =
        Stream.concat(Stream.of(agenda.chair()), agenda.participants().stream())
            .filter(who -> IN_MDO_ONLY.contains(who.role()))
            .toList();
    jdbc.sql(
            """
            update access_relationship set ends_on = :on
            where submission_id = :submission and ends_on is null
              and not (practitioner_id::text || role = any(:staying))""")
        .param("on", agenda.meetingAt().toLocalDate())
        .param("submission", agenda.submissionId().value())
        .param(
            "staying",
            present.stream().map(m -> m.id().toString() + m.role().name()).toArray(String[]::new))
        .update();
    for (PractitionerRef who : present) {
      jdbc.sql(
              """
              insert into access_relationship
                (case_id, practitioner_id, role, organisation_id, kind, submission_id, begins_on)
              values (?, ?, ?, ?, 'MDO', ?, ?)
              on conflict (submission_id, practitioner_id, role)
                where kind = 'MDO' and ends_on is null
              do nothing""")
          .params(
              agenda.caseId().value(),
              who.id().value(),
              who.role().name(),
              who.organisationId().value(),
              agenda.submissionId().value(),
              today)
          .update();
    }
  }

  void offAgenda(SubmissionId submissionId, LocalDate today) {
    jdbc.sql(
            """
            update access_relationship set ends_on = ?
            where submission_id = ? and ends_on is null""")
        .params(today, submissionId.value())
        .update();
  }

  /** Who leaves the kernteam leaves the case: an accepted referral was the way into it. */
  void left(CaseId caseId, PractitionerRef member, LocalDate on) {
    jdbc.sql(
            """
            update access_relationship set ends_on = ?
            where case_id = ? and practitioner_id = ?
              and kind in ('KERNTEAM', 'ACCEPTED_REFERRAL') and ends_on is null""")
        .params(on, caseId.value(), member.id().value())
        .update();
  }
}
