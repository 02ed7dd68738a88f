-- The practice's own list. What says who somebody is stands encrypted in details; bsn_hash is keyed.
create table registered_patient (
  patient_id uuid primary key,
  practice_id uuid not null,
  bsn_hash text,
  details jsonb not null,
  registered_at timestamptz not null default clock_timestamp()
);
create unique index bsn_is_new_in_the_practice on registered_patient (practice_id, bsn_hash);
create index registered_patient_newest on registered_patient (practice_id, registered_at desc, patient_id desc);

-- No case can be closed yet; until then a patient has one.
create table opened_case (
  case_id uuid primary key,
  patient_id uuid not null references registered_patient,
  opened_on date not null
);
create unique index a_patient_has_one_open_case on opened_case (patient_id);

grant select, insert on registered_patient, opened_case to ${app};
