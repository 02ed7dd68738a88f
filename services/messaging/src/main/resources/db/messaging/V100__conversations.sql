-- What people see of their conversations; written with the events. Texts stand encrypted with the patient's key.
create table conversation (
  conversation_id uuid primary key,
  case_id uuid not null,
  patient_id uuid not null,
  category text not null,
  started_at timestamptz not null
);
create index conversation_case on conversation (case_id);

create table participant (
  conversation_id uuid not null references conversation,
  practitioner_id uuid not null,
  name text not null,
  role text not null,
  organisation_id uuid not null,
  organisation_name text not null,
  primary key (conversation_id, practitioner_id)
);

create table message (
  message_id uuid primary key,
  conversation_id uuid not null references conversation,
  -- Rises within a conversation.
  number bigint not null,
  from_id uuid not null,
  text text not null,
  urgent boolean not null,
  urgent_reason text,
  sent_at timestamptz not null
);
create index message_conversation on message (conversation_id, number);
create index message_from on message (from_id);

-- A receiver sees a message once delivered_at is filled; the lead of the kernteam once it is escalated to them.
create table delivery (
  message_id uuid not null references message,
  to_id uuid not null,
  deliver_at timestamptz not null,
  held_because text,
  delivered_at timestamptz,
  read_at timestamptz,
  escalated_to uuid,
  escalated_at timestamptz,
  primary key (message_id, to_id)
);
create index delivery_to on delivery (to_id);
create index delivery_escalated on delivery (escalated_to) where escalated_to is not null;

grant select, insert on conversation, participant, message to ${app};
grant select, insert, update on delivery to ${app};
