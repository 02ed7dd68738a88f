-- Who is, or was, in the kernteam of a case, as care-plans publishes it; position tells the newer of two facts.
create table kernteam_member (
  case_id uuid not null,
  practitioner_id uuid not null,
  name text not null,
  role text not null,
  organisation_id uuid not null,
  organisation_name text not null,
  has_left boolean not null,
  position bigint not null,
  primary key (case_id, practitioner_id)
);

create table kernteam_lead (
  case_id uuid primary key,
  lead_id uuid not null,
  position bigint not null
);

-- When and how a professional wants to be reached; whoever said nothing has no row.
create table reachability (
  practitioner_id uuid primary key,
  wishes jsonb not null,
  changed_at timestamptz not null default clock_timestamp()
);

grant select, insert, update on kernteam_member, kernteam_lead, reachability to ${app};
