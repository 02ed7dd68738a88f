-- Who was shown conversations about which patients, when and on which ground (NEN 7513). The service can add rows, not read or change them.
create table access_log (
  event_id uuid primary key default uuidv7(),
  occurred_at timestamptz not null default clock_timestamp(),
  actor_id uuid not null,
  actor_role text not null,
  organisation_id uuid not null,
  action text not null,
  patients uuid[] not null,
  ground text not null,
  correlation_id uuid not null
);
grant insert on access_log to ${app};
