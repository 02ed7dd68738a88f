package nl.wijkverband.dossier.audience;

import static nl.wijkverband.dossier.audience.Part.APPOINTMENT_PROCESS;
import static nl.wijkverband.dossier.audience.Part.APPOINTMENT_WORDS;
import static nl.wijkverband.dossier.audience.Part.CASE_FRAME;
import static nl.wijkverband.dossier.audience.Part.COMPLAINT;
import static nl.wijkverband.dossier.audience.Part.CONSENT;
import static nl.wijkverband.dossier.audience.Part.GOAL_CONTENT;
import static nl.wijkverband.dossier.audience.Part.GOAL_COUNT;
import static nl.wijkverband.dossier.audience.Part.HEALTH_SCORE;
import static nl.wijkverband.dossier.audience.Part.INITIALS;
import static nl.wijkverband.dossier.audience.Part.LETTER;
import static nl.wijkverband.dossier.audience.Part.MDO_ACTIONS;
import static nl.wijkverband.dossier.audience.Part.MDO_ADVICE;
import static nl.wijkverband.dossier.audience.Part.MDO_AGREEMENTS;
import static nl.wijkverband.dossier.audience.Part.MDO_OPEN_COUNT;
import static nl.wijkverband.dossier.audience.Part.MDO_PROCESS;
import static nl.wijkverband.dossier.audience.Part.MDO_SUBMISSION;
import static nl.wijkverband.dossier.audience.Part.PATIENT_DETAILS;
import static nl.wijkverband.dossier.audience.Part.PATIENT_WORDS;
import static nl.wijkverband.dossier.audience.Part.PLAN;
import static nl.wijkverband.dossier.audience.Part.SOCIAL_PROBLEMS;
import static nl.wijkverband.dossier.audience.Part.TEAM;
import static nl.wijkverband.dossier.audience.Part.TREND;

import java.util.List;
import nl.wijkverband.dossier.audience.Table.RowRule;

/**
 * The one definition of the projections. Every audience's schema is made from it; text columns that
 * hold a patient's data are encrypted by whoever writes them.
 */
public final class Tables {

  public static final List<Table> ALL =
      List.of(
          Table.named("viewer", CASE_FRAME)
              .column("ground", "text not null")
              .column("consent", "text")
              .column("organisation_id", "uuid")
              .column("practitioner_id", "uuid")
              .column("wijk", "text")
              .key("")
              .index("(case_id)")
              .index("(organisation_id) where organisation_id is not null")
              .index("(practitioner_id) where practitioner_id is not null")
              .index("(wijk) where wijk is not null")
              .rows(RowRule.OWN),
          Table.named("letter_viewer", LETTER)
              .column("referral_id", "uuid not null")
              .column("practitioner_id", "uuid not null")
              .key("referral_id")
              .index("(practitioner_id)")
              .index("(case_id)")
              .rows(RowRule.OWN),
          Table.named("case_header", CASE_FRAME)
              .column("practice_id", "uuid not null")
              .column("practice_name", "text not null")
              .column("wijk", "text not null")
              .column("opened_on", "date not null")
              .column("patient", "text", PATIENT_DETAILS)
              .column("initials", "text", INITIALS)
              .column("complaint", "text", COMPLAINT)
              .column("complaint_since", "date", COMPLAINT)
              .column("goals", "int not null default 0", GOAL_COUNT)
              .column("open_actions", "int not null default 0", MDO_OPEN_COUNT)
              .column("paused", "boolean not null default false", APPOINTMENT_PROCESS)
              .index("(opened_on desc, case_id)"),
          Table.named("explanation", PATIENT_WORDS)
              .column("models", "text not null")
              .column("metaphor", "text")
              .column("patient_words", "text")
              .column("given_on", "date not null"),
          Table.named("team", TEAM)
              .column("lead_id", "uuid not null")
              .column("formed_on", "date not null")
              .column("buurtteam_considered", "boolean not null")
              .column("buurtteam_reason", "text", SOCIAL_PROBLEMS),
          Table.named("team_member", TEAM)
              .column("practitioner_id", "uuid not null")
              .column("practitioner", "text not null")
              .column("place", "int not null")
              .key("case_id, practitioner_id"),
          Table.named("health_score", TREND)
              .column("event_id", "uuid not null")
              .column("score", "int not null")
              .column("measured_on", "date not null")
              .column("needed_for_one_more", "text", HEALTH_SCORE)
              .column("by_role", "text not null")
              .column("recorded_at", "timestamptz not null")
              .key("case_id, event_id"),
          Table.named("goal", GOAL_CONTENT)
              .column("goal_id", "uuid not null")
              .column("revision", "int not null")
              .column("wording", "text")
              .column("domain", "text not null")
              .column("horizon", "text not null")
              .column("measured_by", "text")
              .column("helpers", "text not null")
              .column("state", "text not null")
              .column("since", "date not null")
              .column("analysis", "text", PLAN)
              .key("goal_id")
              .index("(case_id)")
              .index("(since) where state in ('PROPOSED', 'REVISED')"),
          Table.named("goal_wording", GOAL_CONTENT)
              .column("goal_id", "uuid not null")
              .column("revision", "int not null")
              .column("wording", "text")
              .column("until", "date not null")
              .column("reason", "text")
              .key("goal_id, revision")
              .index("(case_id)"),
          Table.named("plan", PLAN).column("revision", "int not null").column("agreed_on", "date"),
          Table.named("plan_agreement", PLAN)
              .column("party", "text not null")
              .column("agreed_on", "date not null")
              .key("case_id, party"),
          Table.named("appointment", APPOINTMENT_PROCESS)
              .column("appointment_id", "uuid not null")
              .column("practitioner_id", "uuid not null")
              .column("practitioner", "text not null")
              .column("at", "timestamptz not null")
              .column("minutes", "int not null")
              .column("state", "text not null")
              .column("cancelled_by", "text")
              .column("cancel_reason", "text", APPOINTMENT_WORDS)
              .key("appointment_id")
              .index("(case_id, at)")
              .index("(practitioner_id, at)")
              .index("(practitioner_id, at) where state = 'PLANNED'"),
          Table.named("no_show", APPOINTMENT_PROCESS)
              .column("appointment_id", "uuid not null")
              .column("practitioner_id", "uuid not null")
              .column("practitioner", "text not null")
              .column("at", "timestamptz not null")
              .column("recorded_at", "timestamptz not null")
              .column("recorded_by", "uuid not null")
              .column("call_before", "date not null")
              .column("open", "boolean not null")
              .column("calls", "int not null")
              .column("note", "text", APPOINTMENT_WORDS)
              .column("letter_before", "date")
              .column("letter_sent_on", "date")
              .column("response_before", "date")
              .column("invoice_asked", "boolean not null default false")
              .column("invoice_charged", "boolean")
              .column("invoice_reason", "text", APPOINTMENT_WORDS)
              .column("invoice_on", "date")
              .column("resolved_on", "date")
              .column("corrected_on", "date")
              .column("outcome", "text")
              .column("undone", "text")
              .column("correction_reason", "text", APPOINTMENT_WORDS)
              .key("appointment_id")
              .index("(case_id)")
              .index("(practitioner_id)")
              .index("(recorded_at)")
              .index("(call_before) where open and calls = 0"),
          Table.named("no_show_call", APPOINTMENT_PROCESS)
              .column("event_id", "uuid not null")
              .column("appointment_id", "uuid not null")
              .column("called_at", "timestamptz not null")
              .column("reached", "boolean not null")
              .column("caller", "text not null")
              .column("agreed", "text", APPOINTMENT_WORDS)
              .key("case_id, event_id"),
          Table.named("referral", LETTER)
              .column("referral_id", "uuid not null")
              .column("sender_id", "uuid not null")
              .column("sender", "text not null")
              .column("receiver_id", "uuid not null")
              .column("receiver", "text not null")
              .column("state", "text not null")
              .column("sent_on", "date not null")
              .column("letter", "text")
              .column("answer", "text")
              .column("clarification", "text")
              .column("patient", "text", PATIENT_DETAILS)
              .key("referral_id")
              .index("(case_id)")
              .index("(receiver_id)")
              .index("(sender_id)")
              .rows(RowRule.LETTER),
          Table.named("consent", CONSENT)
              .column("purpose", "text not null")
              .column("given", "boolean not null")
              .column("on_date", "date not null")
              .column("how", "text not null")
              .key("case_id, purpose"),
          Table.named("follow_up", APPOINTMENT_PROCESS)
              .column("practitioner_id", "uuid not null")
              .column("practitioner", "text not null")
              .column("min_weeks", "int not null")
              .column("max_weeks", "int not null")
              .column("starts_on", "date not null")
              .column("last_contact", "date")
              .column("due_on", "date not null")
              .column("no_show_open", "boolean not null")
              .column("paused", "boolean not null")
              .column("closed", "boolean not null")
              .key("case_id, practitioner_id")
              .index("(practitioner_id)")
              .index("(due_on) where not closed and not no_show_open")
              .index("(case_id) where no_show_open"),
          Table.named("submission", MDO_PROCESS)
              .column("submission_id", "uuid not null")
              .column("purpose", "text not null")
              .column("question", "text", MDO_SUBMISSION)
              .column("introduction", "text", MDO_SUBMISSION)
              .column("submitted_by", "text not null")
              .column("submitted_on", "date not null")
              .column("state", "text not null")
              .column("meeting_id", "uuid")
              .column("meeting_at", "timestamptz")
              .column("advice", "text", MDO_ADVICE)
              .column("agreements", "text", MDO_AGREEMENTS)
              .column("given_on", "date", MDO_AGREEMENTS)
              .column("closing_round", "text", MDO_ADVICE)
              .column("answer", "text", MDO_AGREEMENTS)
              .column("patient_words", "text", MDO_AGREEMENTS)
              .column("answered_on", "date", MDO_AGREEMENTS)
              .key("submission_id")
              .index("(case_id)"),
          Table.named("mdo_action", MDO_ACTIONS)
              .column("action_id", "uuid not null")
              .column("submission_id", "uuid not null")
              .column("owner_id", "uuid not null")
              .column("owner", "text not null")
              .column("what", "text")
              .column("due", "date not null")
              .column("agreed_on", "date not null")
              .column("done_on", "date")
              .column("result", "text")
              .key("action_id")
              .index("(case_id)")
              .index("(owner_id) where done_on is null")
              .rows(RowRule.ACTION),
          // What waits for somebody; a row goes when it is done.
          Table.named("asked", CASE_FRAME)
              .column("kind", "text not null")
              .column("subject_id", "uuid not null")
              .column("practitioner_id", "uuid")
              .column("practitioner", "text")
              .column("since", "date not null")
              .column("due", "date")
              .key("case_id, kind, subject_id"),
          // How far each service's events were known when the case was discussed.
          Table.named("discussion", MDO_PROCESS)
              .column("submission_id", "uuid not null")
              .column("position", "bigint not null")
              .column("known", "text not null")
              .column("opened_at", "timestamptz not null")
              .column("closed_at", "timestamptz")
              .key("submission_id")
              .index("(case_id)"),
          // The last thing each role wrote down in each service, whatever it was.
          Table.named("contribution", MDO_PROCESS)
              .column("role", "text not null")
              .column("source", "text not null")
              .column("position", "bigint not null")
              .key("case_id, role, source"),
          Table.named("timeline_entry", CASE_FRAME)
              .column("source", "text not null")
              .column("position", "bigint not null")
              .column("kind", "text not null")
              .column("family", "text not null")
              .column("milestone", "boolean not null")
              .column("on_date", "date not null")
              .column("recorded_at", "timestamptz not null")
              .column("actor_role", "text not null")
              .column("referral_id", "uuid")
              .column("action_id", "uuid")
              .column("data", "text")
              .key("case_id, source, position")
              .index("(case_id, on_date desc, recorded_at desc, source desc, position desc)")
              .rows(RowRule.TIMELINE));

  private Tables() {}

  /** The table of this name. */
  public static Table named(String name) {
    return ALL.stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no table " + name));
  }
}
