-- The case's own log: every published event about a case, personal fields encrypted per patient.
-- Only dossier_projector reads and writes it; what people see is projected from it.
CREATE SCHEMA case_log;
GRANT USAGE ON SCHEMA case_log TO dossier_projector;

CREATE TABLE case_log.case_event (
  event_id uuid PRIMARY KEY,
  case_id uuid NOT NULL,
  patient_id uuid NOT NULL,
  source text NOT NULL,
  position bigint NOT NULL,
  -- The one order of a case's events from several services, see CaseLog.
  order_at timestamptz NOT NULL,
  type text NOT NULL,
  revision int NOT NULL,
  aggregate_id uuid NOT NULL,
  sequence_number bigint NOT NULL,
  recorded_at timestamptz NOT NULL,
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
  key_id uuid,
  body jsonb NOT NULL
);
CREATE INDEX ON case_log.case_event (case_id, order_at, source, position);
GRANT SELECT, INSERT ON case_log.case_event TO dossier_projector;

-- Which audiences' schemas hold a case at this moment.
CREATE TABLE case_log.projected (
  case_id uuid NOT NULL,
  audience text NOT NULL,
  PRIMARY KEY (case_id, audience)
);
GRANT SELECT, INSERT, DELETE ON case_log.projected TO dossier_projector;
