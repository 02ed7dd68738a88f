package nl.wijkverband.platform.access;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkverband.contracts.careplans.KernteamMemberLeftV1;
import nl.wijkverband.contracts.intake.ReferralAcceptedV1;
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
    jdbc.sql(
            """
            insert into access_relationship
              (case_id, practitioner_id, role, organisation_id, kind, referral_id, begins_on)
            values (?, ?, ?, ?, 'SENT_REFERRAL', ?, ?) on conflict (referral_id) do nothing""")
        .params(
            caseId.value(),
            to.id().value(),
            to.role().name(),
            to.organisationId().value(),
            referralId.value(),
            on)
        .update();
  }

  /** Over at once when it was recorded before they left. */
  void accepted(ReferralAcceptedV1 accepted, Instant recordedAt) {
    jdbc.sql(
            """
            insert into access_relationship
              (case_id, practitioner_id, role, organisation_id, kind, referral_id, begins_on,
               accepted_at, ends_on)
            values (:case, :practitioner, :role, :organisation, 'ACCEPTED_REFERRAL', :referral, :on,
               :recorded, (select left_on from access_departure
                           where case_id = :case and practitioner_id = :practitioner
                             and recorded_at > :recorded))
            on conflict (referral_id) do update
            set kind = excluded.kind, begins_on = excluded.begins_on,
                accepted_at = excluded.accepted_at,
                ends_on = coalesce(access_relationship.ends_on, excluded.ends_on)""")
        .param("case", accepted.caseId().value())
        .param("practitioner", accepted.by().id().value())
        .param("role", accepted.by().role().name())
        .param("organisation", accepted.by().organisationId().value())
        .param("referral", accepted.referralId().value())
        .param("on", accepted.acceptedOn())
        .param("recorded", recordedAt.atOffset(UTC))
        .update();
  }

  void declined(ReferralId referralId, LocalDate on) {
    jdbc.sql("update access_relationship set ends_on = ? where referral_id = ? and ends_on is null")
        .params(on, referralId.value())
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

  /**
   * Who leaves the kernteam leaves the case: an accepted referral was the way into it. One that is
   * accepted after that is a way back.
   */
  void left(KernteamMemberLeftV1 left, Instant recordedAt) {
    jdbc.sql(
            """
            insert into access_departure as known (case_id, practitioner_id, left_on, recorded_at)
            values (?, ?, ?, ?) on conflict (case_id, practitioner_id) do update
            set left_on = excluded.left_on, recorded_at = excluded.recorded_at
            where known.recorded_at < excluded.recorded_at""")
        .params(
            left.caseId().value(),
            left.member().id().value(),
            left.leftOn(),
            recordedAt.atOffset(UTC))
        .update();
    jdbc.sql(
            """
            update access_relationship set ends_on = ?
            where case_id = ? and practitioner_id = ? and ends_on is null
              and (kind = 'KERNTEAM'
                or kind = 'ACCEPTED_REFERRAL' and (accepted_at is null or accepted_at < ?))""")
        .params(
            left.leftOn(),
            left.caseId().value(),
            left.member().id().value(),
            recordedAt.atOffset(UTC))
        .update();
  }
}
