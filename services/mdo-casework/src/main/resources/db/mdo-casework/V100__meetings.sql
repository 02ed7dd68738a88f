-- Planning, no fact about any patient: who meets when. Rows are added and never changed.
create table meeting (
  meeting_id uuid primary key,
  wijk text not null,
  at timestamptz not null,
  minutes integer not null,
  place text,
  chair jsonb not null,
  participants jsonb not null,
  planned_at timestamptz not null default clock_timestamp()
);
create index meeting_of_the_wijk on meeting (wijk, at desc, meeting_id desc);

create table meeting_participant (
  meeting_id uuid not null references meeting,
  practitioner_id uuid not null,
  role text not null,
  primary key (meeting_id, practitioner_id)
);
create index meeting_of_the_participant on meeting_participant (practitioner_id, role);

-- Follows from our own events, in their transaction. Texts are encrypted with the patient's key.
create table submission (
  submission_id uuid primary key,
  case_id uuid not null,
  purpose text not null,
  question text not null,
  introduction text not null,
  submitted_by jsonb not null,
  submitted_on date not null,
  state text not null check (state in ('SUBMITTED', 'ON_AGENDA', 'OPEN', 'CLOSED')),
  meeting_id uuid references meeting,
  place integer,
  minutes integer,
  opened_at timestamptz,
  closed_at timestamptz,
  check ((state = 'SUBMITTED') = (meeting_id is null))
);
create index submission_on_an_agenda on submission (meeting_id);
create index submission_that_waits on submission (submitted_on, submission_id) where state = 'SUBMITTED';

create table mdo_action (
  action_id uuid primary key,
  case_id uuid not null,
  submission_id uuid not null references submission,
  what text not null,
  owner jsonb not null,
  due date not null,
  agreed_on date not null,
  done_on date
);
create index mdo_action_still_to_do on mdo_action (case_id, due) where done_on is null;

-- What is heard of the patient of a case, encrypted: to tell a consultant of the case and not of whom it is.
create table known_patient (
  case_id uuid primary key,
  patient_id uuid not null,
  patient jsonb not null
);

grant select, insert on meeting, meeting_participant, known_patient to ${app};
grant select, insert, update on submission, mdo_action to ${app};
