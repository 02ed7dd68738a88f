-- The event store of one write service. Why no event can be skipped: see README.md beside the engine.
CREATE TABLE domain_event (
  -- First, and before position: a writer owns its transaction id before it takes a position. The proof rests on it.
  written_by xid8 NOT NULL DEFAULT pg_current_xact_id(),
  position bigint GENERATED ALWAYS AS IDENTITY (CACHE 1) PRIMARY KEY,
  event_id uuid NOT NULL,
  type text NOT NULL,
  revision integer NOT NULL,
  case_id uuid,
  patient_id uuid NOT NULL,
  aggregate_id uuid NOT NULL,
  sequence_number bigint NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  effective_at timestamptz NOT NULL,
  actor_id uuid NOT NULL,
  actor_role text NOT NULL,
  actor_organisation uuid NOT NULL,
  on_behalf_of uuid,
  causation_id uuid NOT NULL,
  correlation_id uuid NOT NULL,
  allowed_under text NOT NULL,
  consent text,
  policy_version text NOT NULL,
  key_id uuid NOT NULL,
  payload jsonb NOT NULL,
  CONSTRAINT domain_event_sequence UNIQUE (aggregate_id, sequence_number)
);

-- Which request was carried out already, and what it was answered.
CREATE TABLE handled_command (
  key uuid CONSTRAINT handled_command_key PRIMARY KEY,
  fingerprint text NOT NULL,
  answer_id uuid NOT NULL,
  position bigint NOT NULL,
  handled_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

-- An aggregate as it was after an event, encrypted as a whole.
CREATE TABLE aggregate_snapshot (
  aggregate_id uuid PRIMARY KEY,
  sequence_number bigint NOT NULL,
  type text NOT NULL,
  revision text NOT NULL,
  patient_id uuid NOT NULL,
  payload text NOT NULL,
  taken_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

-- The life of this store; a restore makes it one higher.
CREATE TABLE store_epoch (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  epoch bigint NOT NULL
);
INSERT INTO store_epoch (epoch) VALUES (1);

-- How far each streaming processor of this service has read.
CREATE TABLE processor_token (
  processor_name text NOT NULL,
  segment integer NOT NULL,
  token bytea,
  token_type text,
  timestamp text,
  owner text,
  PRIMARY KEY (processor_name, segment)
);

-- Events are added, never changed; and nobody chooses a position, a transaction id or the clock.
GRANT SELECT ON domain_event TO ${app};
GRANT INSERT (event_id, type, revision, case_id, patient_id, aggregate_id, sequence_number, effective_at, actor_id,
  actor_role, actor_organisation, on_behalf_of, causation_id, correlation_id, allowed_under, consent, policy_version,
  key_id, payload) ON domain_event TO ${app};
GRANT SELECT, INSERT ON handled_command TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON aggregate_snapshot TO ${app};
GRANT SELECT ON store_epoch TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON processor_token TO ${app};
